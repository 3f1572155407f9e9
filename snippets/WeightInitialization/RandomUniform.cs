using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Two uniform distributions: one with the bound 1 / sqrt(n), one with the deviation 1 / sqrt(n).</summary>
public static class RandomUniformExample
{
    [Example("weight-initialization/random-uniform", "A bound is not a deviation")]
    public static void Run([Range(16, 256, Step = 16)] int n = 256, [Range(1, 20, Step = 1)] int layers = 10, [Seed] int seed = 1)
    {
        #region random-uniform
        var sigma = 1 / Math.Sqrt(n);
        foreach (var (name, b) in new[]
            { ("sigma", sigma), ("sqrt3 sigma", Math.Sqrt(3) * sigma) })
        {
            var random = new Xoshiro256(seed);
            var uniform = new Uniform(b);
            var sum = 0.0; // of squared weights
            var a = Enumerable.Repeat(1.0, n).ToArray();
            for (var l = 0; l < layers; l++)
            {
                var layer = new Dense(n, n, new Identity());
                layer.Initialize(uniform, random);
                foreach (var w in layer.Weights) sum += w * w;
                a = layer.Forward(a);
            }

            var variance = n * sum / ((double)n * n * layers);
            var rms = Math.Sqrt(a.Average(v => v * v));
            var expected = Elementary.Pow(b * Math.Sqrt(n / 3.0), layers);
            Console.WriteLine($"bound[{name}] = {b.Fixed(4)}");
            Console.WriteLine($"n_var[{name}] = {variance.Fixed(4)}");
            Console.WriteLine($"rms[{name}] = {rms.Fixed(5)}");
            Console.WriteLine($"law[{name}] = {expected.Fixed(5)}");
        }
        #endregion

        double r = Math.Sqrt(3), low = 0.5, high = 0.5 / r;
        Figure.Plot("densities").Title("Two uniform densities and a normal one")
            .Description("A narrow high box from minus one to one, a lower and wider box from minus 1.73 to 1.73, and a bell curve. The wide box and the bell have the same variance; the narrow box has a third of it.")
            .XAxis("weight / sigma", min: -3, max: 4, ticks: [-2, -1, 0, 1, 2]).YAxis("density", min: 0, max: 0.6)
            .Line("b = sigma", [-1, -1, 1, 1, 1], [0, low, low, 0, low])
            .Line("b = sqrt3 sigma", [-r, -r, r, r, r], [0, high, high, 0, high])
            .Line("normal", z => Elementary.Exp(-z * z / 2) * 0.3989422804014327, -3, 3, 60)
            .Save();
    }
}
