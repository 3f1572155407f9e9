using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Where ten tanh units of one input are steep, with Nguyen and Widrow's start and with random weights alone.</summary>
public static class NguyenWidrowExample
{
    [Example("weight-initialization/nguyen-widrow", "Ten tanh units share out an interval")]
    public static void Run([Range(2, 20, Step = 1)] int units = 10, [Seed] int seed = 2)
    {
        #region nguyen-widrow
        // Where a unit is steep: |w x + b| < 1.
        (double Left, double Right)[] Regions(Initializer start, int s)
        {
            var layer = new Dense(1, units, new Tanh());
            layer.Initialize(start, new Xoshiro256(s));
            return [.. Enumerable.Range(0, units).Select(j =>
            {
                var (w, b) = (layer[j, 0], layer.Biases[j]);
                var (p, q) = ((-1 - b) / w, (1 - b) / w);
                return (Math.Min(p, q), Math.Max(p, q));
            })];
        }

        var beta = 0.7 * units; // 0.7 H^(1/n) with n = 1
        Console.WriteLine($"beta = {beta.Fixed(2)}");
        Console.WriteLine($"width = {(2 / beta).Fixed(4)}");

        double[] grid = [.. Enumerable.Range(0, 200)
            .Select(k => -0.995 + 0.01 * k)];
        foreach (var (name, start) in new (string, Initializer)[]
            { ("NW", new NguyenWidrow()), ("LeCun", new LeCun()) })
        {
            var regions = Regions(start, seed);
            var centers = regions.Select(r => (r.Left + r.Right) / 2)
                .Select(c => c.Fixed(3)).Distinct().Count();
            var narrowest = regions.Min(r => r.Right - r.Left);
            // How many units are steep at a place, of 100 draws.
            var steep = Enumerable.Range(1, 100).Average(s =>
            {
                var drawn = Regions(start, s);
                return grid.Average(x =>
                    drawn.Count(r => r.Left < x && x < r.Right));
            });
            Console.WriteLine($"centers[{name}] = {centers}");
            Console.WriteLine($"narrowest[{name}] = {narrowest.Fixed(4)}");
            Console.WriteLine($"steep[{name}] = {steep.Fixed(2)}");
        }
        #endregion

        var figure = Figure.Plot("regions").Title("The steep regions of ten tanh units on the interval from -1 to 1")
            .Description("Ten short bars of equal length, one for each unit of Nguyen and Widrow's start, scattered over the interval from minus one to one. Above them ten long bars of LeCun's start, all centered at zero, most of them wider than the interval.")
            .XAxis("x", min: -2, max: 2, ticks: [-2, -1, 0, 1, 2]).YAxis("unit", min: 0, max: 2 * units + 5)
            .VerticalLine(-1, "-1").VerticalLine(1, "1");
        var row = (2 * units) + 1;
        foreach (var start in new Initializer[] { new LeCun(), new NguyenWidrow() })
        {
            foreach (var (left, right) in Regions(start, seed).OrderByDescending(r => r.Left))
                figure.Line(start.GetType().Name, [Math.Max(left, -2), Math.Min(right, 2)], [row, row--]);
            row--;
        }

        figure.Save();
    }
}
