using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class CosineDecayExample
{
    [Example("learning-rate/cosine-decay", "Three schedules under the same noise")]
    public static void Run([Seed] int seed = 1, [Range(20, 400)] int steps = 200, [Range(10, 2000, Log = true)] int runs = 300)
    {
        #region cosine-decay
        // The mean of w * w over all runs, after each step.
        double[] MeanSquares(LearningRateSchedule rate)
        {
            var random = new Xoshiro256(seed);
            var mean = new double[steps + 1];
            for (var run = 0; run < runs; run++)
            {
                var w = 10.0;
                for (var k = 0; k < steps; k++)
                {
                    w -= rate.At(k) * (w + random.NextNormal());
                    mean[k + 1] += w * w / runs;
                }
            }

            return mean;
        }

        var constant = MeanSquares(0.5);
        var cosine = MeanSquares(new CosineDecay(0.5, steps));
        var inverseTime = MeanSquares(new InverseTimeDecay(1, 1));
        Console.WriteLine($"constant = {constant[steps].Fixed(4)}");
        Console.WriteLine($"cosine = {cosine[steps].Fixed(4)}");
        Console.WriteLine($"inverse_time = {inverseTime[steps].Fixed(4)}");
        #endregion

        Figure.Plot("courses")
            .Title("Mean square distance from the minimum, step by step")
            .Description("Three lines on a logarithmic axis, all falling within the first steps. The constant rate stays on its noise floor near one third; cosine decay follows it, then falls at the end; the rate 1, 1/2, 1/3 and so on falls all the way.")
            .XAxis("step k").YAxis("mean of w²", log: true)
            .Line("constant", Enumerable.Range(1, steps).Select(k => (double)k), constant.Skip(1))
            .Line("cosine", Enumerable.Range(1, steps).Select(k => (double)k), cosine.Skip(1))
            .Line("1/t", Enumerable.Range(1, steps).Select(k => (double)k), inverseTime.Skip(1))
            .Save();
    }
}
