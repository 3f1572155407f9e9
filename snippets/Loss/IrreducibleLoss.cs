using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Three models of growing power, and the part of the loss that none of them can remove.</summary>
public static class IrreducibleLossExample
{
    [Example("loss/irreducible-loss", "Excess and irreducible loss")]
    public static void Run([Range(0, 1, Step = 0.05)] double sigma = 0.3, [Seed] int seed = 1)
    {
        #region irreducible-loss
        // y = x + x * x + noise, with x uniform between -1 and 1.
        double Truth(double x) => x + x * x;
        var random = new Xoshiro256(seed);
        double[] xs = new double[50_000], ys = new double[50_000];
        for (var i = 0; i < xs.Length; i++)
        {
            xs[i] = 2 * random.NextDouble() - 1;
            ys[i] = Truth(xs[i]) + sigma * random.NextNormal();
        }

        // The best constant, the best line, and the truth itself.
        double Constant(double x) => 1.0 / 3;
        double Line(double x) => 1.0 / 3 + x;

        void Show(string name, Func<double, double> f, double excess)
        {
            double[] predictions = [.. xs.Select(f)];
            var loss = new MeanSquaredError().Value(predictions, ys);
            var risk = excess + sigma * sigma;
            Console.WriteLine($"excess[{name}] = {excess.Fixed(4)}");
            Console.WriteLine($"risk[{name}] = {risk.Fixed(4)}");
            Console.WriteLine($"measured[{name}] = {loss.Fixed(4)}");
        }

        Show("constant", Constant, 1.0 / 3 + 4.0 / 45);
        Show("line", Line, 4.0 / 45);
        Show("truth", Truth, 0);
        #endregion

        Figure.Plot("models")
            .Title("Three models and some of the data")
            .Description("Sixty data points around a parabola that rises to the right. The horizontal constant misses the slope, the line misses the bend, the parabola itself runs through the middle of the points; the scatter around it remains.")
            .XAxis("x", min: -1, max: 1, ticks: [-1, 0, 1]).YAxis("y")
            .Points("data", xs.Take(60), ys.Take(60))
            .Line("constant", Constant, -1, 1, 2)
            .Line("line", Line, -1, 1, 2)
            .Line("truth", Truth, -1, 1, 41)
            .Save();
    }
}
