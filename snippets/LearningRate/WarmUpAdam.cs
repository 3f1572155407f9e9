using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Adam's first steps have full length although its averages have seen next to nothing; warm-up shortens them.</summary>
public static class WarmUpAdamExample
{
    [Example("learning-rate/warm-up-adam", "Adam's first steps, with and without warm-up")]
    public static void Run([Seed] int seed = 1, [Range(0.01, 0.3, Log = true)] double eta = 0.1, [Range(1, 100)] int climb = 20)
    {
        #region warm-up-adam
        // The mean of w * w over 1000 runs that start at the minimum
        // of w * w / 2 and see noisy slopes.
        double[] MeanSquares(LearningRateSchedule rate)
        {
            var random = new Xoshiro256(seed);
            var mean = new double[101];
            for (var run = 0; run < 1000; run++)
            {
                var optimizer = new Optimizer(1, rate, new Adam());
                double[] w = [0];
                for (var k = 1; k <= 100; k++)
                {
                    optimizer.Step(w, [w[0] + random.NextNormal()]);
                    mean[k] += w[0] * w[0] / 1000;
                }
            }

            return mean;
        }

        var full = MeanSquares(eta);
        var warm = MeanSquares(new WarmUp(climb, eta));
        foreach (var k in new[] { 1, 10, 100 })
        {
            Console.WriteLine($"full[{k}] = {full[k].Fixed(4)}");
            Console.WriteLine($"warm[{k}] = {warm[k].Fixed(4)}");
        }

        Console.WriteLine($"highest[full] = {full.Max().Fixed(4)}");
        Console.WriteLine($"highest[warm] = {warm.Max().Fixed(4)}");
        #endregion

        Figure.Plot("start")
            .Title("Mean square distance from the minimum, by step")
            .Description("Two lines from zero. Without warm-up the mean square overshoots within the first steps the level where it settles; with warm-up it climbs slowly to that level.")
            .XAxis("step k").YAxis("mean of w²", min: 0)
            .Line("full rate", full)
            .Line("warm-up", warm)
            .Label(14, full[10], "full rate").Label(16, warm[10], "warm-up")
            .Save();
    }
}
