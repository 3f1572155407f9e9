using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Adam under noise, at a constant rate and with cosine decay.</summary>
public static class AdamNoiseExample
{
    [Example("learning-rate/adam-noise", "Adam has a noise floor too")]
    public static void Run([Range(0.01, 0.3, Log = true)] double eta = 0.1, [Seed] int seed = 1)
    {
        #region adam-noise
        double MeanSquare(LearningRateSchedule rate)
        {
            var random = new Xoshiro256(seed);
            var sum = 0.0;
            for (var run = 0; run < 200; run++)
            {
                var adam = new Optimizer(1, rate, new Adam());
                double[] w = [1];
                while (adam.Steps < 1000)
                    adam.Step(w, [w[0] + random.NextNormal()]);
                sum += w[0] * w[0] / 200;
            }

            return sum;
        }

        var constant = MeanSquare(eta);
        var cosine = MeanSquare(new CosineDecay(eta, 1000));
        Console.WriteLine($"constant = {constant.Fixed(4)}");
        Console.WriteLine($"cosine = {cosine.Fixed(4)}");
        Console.WriteLine($"ratio = {(constant / cosine).Fixed(1)}");
        #endregion
    }
}
