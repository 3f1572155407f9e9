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

        // Given the signal, z is a sum of independent normal numbers, so it is normal too, with the variance
        // 2 / width times the sum of a * a: one draw for z replaces a row of weights, and changes nothing.
        double LastRms()
        {
            var meanSquare = 1.0;
            for (var l = 0; l < layers; l++)
            {
                var sum = 0.0;
                for (var unit = 0; unit < width; unit++)
                {
                    var a = Math.Max(0, Math.Sqrt(2 * meanSquare) * random.NextNormal());
                    sum += a * a;
                }
                meanSquare = sum / width;
            }
            return Math.Sqrt(meanSquare);
        }

        var rms = Enumerable.Range(0, draws).Select(_ => LastRms()).Order().ToArray();
        Console.WriteLine($"mean_square = {rms.Average(r => r * r).Fixed(2)}");

        // Closed form: the logarithm of the rms is nearly normal, with mean -v and variance v.
        var v = 1.25 * layers / width;
        foreach (var (name, share, sigmas) in new[] { ("low", 0.05, -1.645), ("median", 0.5, 0), ("high", 0.95, 1.645) })
        {
            Console.WriteLine($"drawn[{name}] = {rms[(int)(share * draws)].Fixed(2)}");
            Console.WriteLine($"closed_form[{name}] = {Elementary.Exp(-v + sigmas * Math.Sqrt(v)).Fixed(2)}");
        }
        #endregion
    }
}
