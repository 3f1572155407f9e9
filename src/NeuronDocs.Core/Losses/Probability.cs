namespace NeuronDocs.Core;

/// <summary>One term of a cross-entropy, for the losses whose prediction is probabilities.</summary>
internal static class Probability
{
    /// <summary>-t ln p; an outcome that never happens (t = 0) costs nothing, whatever p is.</summary>
    public static double CrossEntropy(double p, double t) => t == 0 ? 0 * p : -t * Elementary.Log(p);

    /// <summary>The derivative of -t ln p with respect to p.</summary>
    public static double CrossEntropySlope(double p, double t) => t == 0 ? 0 * p : -t / p;

    /// <summary>Fails for a number outside [0, 1]: most often a logit. A <c>NaN</c> passes, and stays visible in the loss.</summary>
    public static void Check(ReadOnlySpan<double> prediction)
    {
        foreach (var p in prediction)
        {
            if (p is < 0 or > 1)
                throw new ArgumentOutOfRangeException(nameof(prediction), p, $"prediction holds {p.Fixed(4)}, expected probabilities from 0 to 1.");
        }
    }
}
