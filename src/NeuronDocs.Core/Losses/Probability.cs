using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>One term of a cross-entropy, and the checks of probabilities, for the losses of $t \ln p$.</summary>
internal static class Probability
{
    // Three thirds written with ten digits pass; a forgotten class does not.
    private const double Tolerance = 1e-9;

    /// <summary>$-t \ln p$; an outcome that never happens ($t = 0$) costs nothing, whatever $p$ is.</summary>
    public static double CrossEntropy(double p, double t) => t == 0 ? 0 * p : -t * Elementary.Log(p);

    /// <summary>The derivative of $-t \ln p$ with respect to $p$.</summary>
    public static double CrossEntropySlope(double p, double t) => t == 0 ? 0 * p : -t / p;

    /// <summary>Fails for a number outside [0, 1]: as a prediction most often a logit. A <c>NaN</c> passes, and stays visible in the loss.</summary>
    public static void Check(ReadOnlySpan<double> values, string name)
    {
        foreach (var p in values)
        {
            if (p is < 0 or > 1) throw Require.OutOfRange(name, p, "a probability from 0 to 1");
        }
    }

    /// <summary>Fails for numbers that are not the probabilities of classes of which one is right: each from 0 to 1, together 1.</summary>
    public static void CheckDistribution(ReadOnlySpan<double> values, string name)
    {
        Check(values, name);
        var sum = 0.0;
        foreach (var p in values) sum += p;
        if (Math.Abs(sum - 1) > Tolerance)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} sums to {sum}, expected probabilities that sum to 1."), name);
    }
}
