using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Normal weights of one fixed deviation: what the draw looks like, and what layers of three widths make of it.</summary>
public static class RandomNormalExample
{
    [Example("weight-initialization/random-normal", "A fixed deviation meets three widths")]
    public static void Run([Range(0.001, 1, Log = true)] double sigma = 0.01, [Seed] int seed = 1)
    {
        #region random-normal
        var random = new Xoshiro256(seed);
        var normal = new Normal(sigma);
        var w = new double[100_000];
        normal.Fill(w, new Fan(100, 1000), random);

        var mean = w.Average();
        var deviation = Math.Sqrt(w.Average(x => x * x));
        var tails = w.Average(x => Math.Abs(x) > 2 * sigma ? 1.0 : 0);
        var largest = w.Max(Math.Abs) / sigma;
        Console.WriteLine($"mean = {mean.Scientific(1)}");
        Console.WriteLine($"deviation = {deviation.Fixed(5)}");
        Console.WriteLine($"beyond_2_sigma = {tails.Fixed(4)}");
        Console.WriteLine($"largest_in_sigma = {largest.Fixed(2)}");

        // A linear layer multiplies the rms by sigma * sqrt(fan_in).
        foreach (var inputs in new[] { 10, 100, 1000 })
        {
            var factor = sigma * Math.Sqrt(inputs);
            var layer = new Dense(inputs, 400, new Identity());
            layer.Initialize(normal, random);
            var x = Enumerable.Repeat(1.0, inputs).ToArray();
            var z = layer.Forward(x);
            var rms = Math.Sqrt(z.Average(v => v * v));
            Console.WriteLine($"factor[{inputs}] = {factor.Fixed(4)}");
            Console.WriteLine($"measured[{inputs}] = {rms.Fixed(4)}");
        }
        #endregion

        double[] centers = [.. Enumerable.Range(-17, 35).Select(k => k * 0.25)];
        var shares = centers.Select(c => w.Count(x => Math.Abs((x / sigma) - c) <= 0.125) / (0.25 * w.Length));
        Figure.Plot("weights").Title("A hundred thousand normal weights")
            .Description("The bell curve of the normal density over the weights in units of sigma, and the shares of the drawn weights as dots on it, from minus four to four.")
            .XAxis("weight / sigma").YAxis("density", min: 0, max: 0.5)
            .Line("density", z => Elementary.Exp(-z * z / 2) * 0.3989422804014327, -4.3, 4.3, 80)
            .Points("drawn", centers, shares)
            .Save();
    }
}
