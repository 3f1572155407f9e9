namespace NeuronDocs.Core.Tests;

/// <summary>Many weights of one initializer, and their distance from the distribution they should have.</summary>
internal static class Sample
{
    private const int Count = 200000;

    public static double[] Of(Initializer initializer, Fan fan)
    {
        var weights = new double[Count - Count % fan.In];
        initializer.Fill(weights, fan, new Xoshiro256(1));
        return weights;
    }

    /// <summary>
    /// Kolmogorov and Smirnov: sqrt(n) times the largest distance between the share of weights below x and the probability of that. More than 1.95
    /// happens once in a thousand, 2.2 once in eight thousand samples of the right distribution; a wrong one grows with sqrt(n).
    /// </summary>
    public static void AssertDistribution(Initializer initializer, Func<double, double> probabilityBelow)
    {
        var weights = Of(initializer, new Fan(1, 1));
        Array.Sort(weights);
        var distance = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            var p = probabilityBelow(weights[i]);
            distance = Math.Max(distance, Math.Max(p - (double)i / weights.Length, (i + 1.0) / weights.Length - p));
        }

        Assert.InRange(Math.Sqrt(weights.Length) * distance, 0, 2.2);
    }

    /// <summary>Phi(z), the probability that a standard normal number is below z.</summary>
    public static double NormalBelow(double z) => Elementary.Erfc(-z / Math.Sqrt(2)) / 2;
}
