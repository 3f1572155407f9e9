using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A constant rate stays on its floor; the rate 1/t has none.</summary>
public static class DecayingNoiseExample
{
    [Example("learning-rate/decaying-noise", "Under noise: a constant rate and 1/t")]
    public static void Run([Range(0.05, 1, Step = 0.05)] double eta = 0.1, [Seed] int seed = 1)
    {
        #region decaying-noise
        double[] MeanSquares(LearningRateSchedule rate)
        {
            var random = new Xoshiro256(seed);
            var mean = new double[1001];
            mean[0] = 100;
            for (var run = 0; run < 500; run++)
            {
                var w = 10.0;
                for (var k = 0; k < 1000; k++)
                {
                    w -= rate.At(k) * (w + random.NextNormal());
                    mean[k + 1] += w * w / 500;
                }
            }

            return mean;
        }

        var constant = MeanSquares(eta);
        var decaying = MeanSquares(new InverseTimeDecay(1, 1));
        Console.WriteLine($"floor = {(eta / (2 - eta)).Fixed(4)}");
        foreach (var t in (int[])[10, 100, 1000])
        {
            Console.WriteLine($"constant[{t}] = {constant[t].Fixed(4)}");
            Console.WriteLine($"decaying[{t}] = {decaying[t].Fixed(4)}");
        }
        #endregion

        int[] times = [.. Enumerable.Range(0, 46).Select(i => (int)Math.Round(Elementary.Exp(i * 0.1535))).Distinct()];
        double[] positions = [.. times.Select(t => (double)t)];
        Figure.Plot("courses")
            .Title("Mean square distance from the minimum, by step")
            .Description($"Two logarithmic axes. The line of the constant rate falls, then stays level at its floor {(eta / (2 - eta)).Fixed(4)}, a horizontal line. The line of the rate 1/t is straight and falls through all decades, to about one thousandth after a thousand steps.")
            .XAxis("step t", log: true).YAxis("mean of w²", log: true)
            .Line("constant", positions, times.Select(t => constant[t]))
            .Line("1/t", positions, times.Select(t => decaying[t]))
            .Line("floor", [1, 1000], [eta / (2 - eta), eta / (2 - eta)])
            .Save();
    }
}
