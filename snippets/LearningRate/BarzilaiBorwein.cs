using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Four ways to choose the rate of gradient descent in a long bowl.</summary>
public static class BarzilaiBorweinExample
{
    [Example("learning-rate/barzilai-borwein", "Rates that the last step suggests")]
    public static void Run([Range(25, 1000, Log = true)] double steepest = 100)
    {
        #region barzilai-borwein
        var bowl = new Quadratic(1, 5, 20, steepest);
        List<double> Descend(Func<double[], double> rate)
        {
            double[] x = [1, 1, 1, 1], g = new double[4];
            List<double> values = [bowl.Gradient(x, g)];
            while (g.Sum(v => v * v) > 1e-16)  // the gradient: 1e-8
            {
                var eta = rate(g);
                for (var i = 0; i < 4; i++) x[i] -= eta * g[i];
                values.Add(bowl.Gradient(x, g));
            }

            return values;
        }

        double Exact(double[] g) =>  // the lowest point along -g
            g.Sum(v => v * v)
            / g.Zip(bowl.Eigenvalues, (v, l) => l * v * v).Sum();
        List<double> Borwein(BarzilaiBorweinForm form) =>
            [.. new BarzilaiBorwein(1 / steepest, form)
                .Minimize(bowl, [1, 1, 1, 1]).Select(s => s.Value)];

        var courses = new (string Name, List<double> Values)[]
        {
            ("constant", Descend(_ => 2 / (1 + steepest))),
            ("exact", Descend(Exact)),
            ("BB1", Borwein(BarzilaiBorweinForm.LongStep)),
            ("BB2", Borwein(BarzilaiBorweinForm.ShortStep)),
        };
        foreach (var (name, v) in courses)
        {
            var ratios = v.Zip(v.Skip(1), (a, b) => b / a).ToArray();
            var (rises, worst) = (ratios.Count(r => r > 1), ratios.Max());
            Console.WriteLine($"steps[{name}] = {ratios.Length}");
            Console.WriteLine($"rises[{name}] = {rises}");
            Console.WriteLine($"worst[{name}] = {worst.Fixed(2)}");
        }
        #endregion

        var figure = Figure.Plot("courses")
            .Title("The loss by step, for three ways to choose the rate")
            .Description("Three lines on a logarithmic axis. The constant rate and the exact line search fall along almost straight, flat lines. The rate BB1 makes the loss jump up and down, yet it falls far more steeply and is done first.")
            .XAxis("step k", max: 150).YAxis("loss", log: true, min: 1e-18, max: 1000);
        foreach (var (name, v) in courses.Take(3))
        {
            var shown = v.Take(121).ToArray();
            int[] places = [.. Enumerable.Range(0, shown.Length).Where(k => name == "BB1" || k % 5 == 0)];
            figure.Line(name, places.Select(k => (double)k), places.Select(k => Math.Max(shown[k], 1e-18)));
        }

        figure.Save();
    }
}
