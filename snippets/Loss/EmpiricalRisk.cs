using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The mean loss on the training data, and the expected loss, which here is known.</summary>
public static class EmpiricalRiskExample
{
    [Example("loss/empirical-risk", "The loss you minimize and the loss you want")]
    public static void Run([Range(4, 40)] int n = 10, [Range(0.1, 2, Step = 0.1)] double sigma = 1, [Seed] int seed = 1)
    {
        #region empirical-risk
        // y = x + noise, with standard normal x; the model is w * x.
        var (noise, random) = (sigma * sigma, new Xoshiro256(seed));
        double[] x = new double[n], y = new double[n];
        double Fit()  // the best w for a new sample
        {
            var (xx, xy) = (0.0, 0.0);
            for (var i = 0; i < n; i++)
            {
                x[i] = random.NextNormal();
                y[i] = x[i] + sigma * random.NextNormal();
                (xx, xy) = (xx + x[i] * x[i], xy + x[i] * y[i]);
            }

            return xy / xx;
        }

        var loss = new MeanSquaredError();
        double Empirical(double w) =>
            loss.Value([.. x.Select(input => w * input)], y);
        double Expected(double w) => (w - 1) * (w - 1) + noise;

        List<double> training = [], expected = [];
        for (var run = 0; run < 4000; run++)
        {
            var w = Fit();
            training.Add(Empirical(w));
            expected.Add(Expected(w));
        }

        var low = noise * (n - 1) / n;
        var high = noise * (n - 1) / (n - 2);
        Console.WriteLine($"training[first] = {training[0].Fixed(4)}");
        Console.WriteLine($"expected[first] = {expected[0].Fixed(4)}");
        var (train, test) = (training.Average(), expected.Average());
        Console.WriteLine($"training[mean] = {train.Fixed(4)}");
        Console.WriteLine($"expected[mean] = {test.Fixed(4)}");
        Console.WriteLine($"training[closed] = {low.Fixed(4)}");
        Console.WriteLine($"expected[closed] = {high.Fixed(4)}");
        #endregion

        random = new Xoshiro256(seed);
        var best = Fit();
        Figure.Plot("risks")
            .Title($"Empirical risk of the first sample of {n}, and expected risk")
            .Description("Two parabolas over the weight. The expected risk is lowest at 1, where it equals the variance of the noise. The empirical risk of one sample is lowest at another weight.")
            .XAxis("weight w", min: 0, max: 2, ticks: [0, 0.5, 1, 1.5, 2]).YAxis("mean squared error", min: 0)
            .Line("empirical", Empirical, 0, 2, 61)
            .Line("expected", Expected, 0, 2, 61)
            .Points("empirical", [best], [Empirical(best)])
            .Points("expected", [1], [Expected(1)])
            .Save();
    }
}
