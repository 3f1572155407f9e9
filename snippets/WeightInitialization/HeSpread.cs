using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class HeSpreadExample
{
    [Example("weight-initialization/he-spread", "How far one draw strays")]
    public static void Run(
        [Range(16, 512, Step = 16)] int width = 256,
        [Range(1, 100, Step = 1)] int layers = 30,
        [Range(20, 200, Step = 20)] int draws = 200,
        [Seed] int seed = 1)
    {
        #region he-spread
        var random = new Xoshiro256(seed);

        // Given the signal, z is a sum of independent normal numbers,
        // so it is normal itself, with the variance 2 / width times the
        // sum of a * a: one draw for z stands for a whole row of weights.
        double LastRms()
        {
            var meanSquare = 1.0;
            for (var l = 0; l < layers; l++)
            {
                var sum = 0.0;
                for (var unit = 0; unit < width; unit++)
                {
                    var z = Math.Sqrt(2 * meanSquare) * random.NextNormal();
                    var a = Math.Max(0, z);
                    sum += a * a;
                }
                meanSquare = sum / width;
            }
            return Math.Sqrt(meanSquare);
        }

        var rms = Enumerable.Range(0, draws)
            .Select(_ => LastRms()).Order().ToArray();
        var mean = rms.Average(r => r * r);
        Console.WriteLine($"mean_square = {mean.Fixed(2)}");

        // Closed form: the logarithm of the rms is nearly normal,
        // with mean -v and variance v.
        var v = 1.25 * layers / width;
        foreach (var (name, share, sigmas) in new[]
            { ("low", 0.05, -1.645), ("median", 0.5, 0), ("high", 0.95, 1.645) })
        {
            var drawn = rms[(int)(share * draws)];
            var closed = Elementary.Exp(-v + sigmas * Math.Sqrt(v));
            Console.WriteLine($"drawn[{name}] = {drawn.Fixed(2)}");
            Console.WriteLine($"closed_form[{name}] = {closed.Fixed(2)}");
        }
        #endregion
    }
}
