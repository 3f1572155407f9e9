using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class RateForAFloorExample
{
    [Example("learning-rate/rate-for-a-floor", "The rate for a tenth of the floor")]
    public static void Run([Seed] int seed = 1)
    {
        #region rate-for-a-floor
        double MeanSquare(double eta)
        {
            var random = new Xoshiro256(seed);
            var (w, sum) = (0.0, 0.0);
            for (var k = 0; k < 100_000; k++)
            {
                w -= eta * (w + random.NextNormal());
                sum += w * w;
            }

            return sum / 100_000;
        }

        var floor = 0.5 / (2 - 0.5);
        // floor = eta / (2 - eta), solved for eta:
        var eta = 2 * (floor / 10) / (1 + floor / 10);
        Console.WriteLine($"eta = {eta.Fixed(4)}");
        Console.WriteLine($"mean[0.5] = {MeanSquare(0.5).Fixed(4)}");
        Console.WriteLine($"mean[eta] = {MeanSquare(eta).Fixed(4)}");
        #endregion
    }
}
