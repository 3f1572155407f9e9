namespace NeuronDocs.Core;

/// <summary>
/// The hinge loss of a binary classifier: the mean over the outputs of $\max(0, 1 - t y)$ with targets -1 and +1. It costs nothing once the score $y$ has the right sign
/// and a margin of 1; every worse score pulls with the same force.
/// </summary>
/// <remarks>
/// The prediction is a score, not a probability; its sign is the class. The gradient is $-t / n$ inside the margin, else 0, also at its edge. A
/// target of 0 is refused: as a label for "no" it would cost 1 whatever the score. Classes 0 to $K - 1$ are the work of
/// <see cref="MultiClassHinge"/>. Source: the slack of Cortes and Vapnik 1995.
/// </remarks>
public sealed record Hinge : ElementwiseLoss
{
    /// <inheritdoc/>
    protected override double Value(double prediction, double target) => Math.Max(0, 1 - target * prediction);

    /// <inheritdoc/>
    protected override double Derivative(double prediction, double target) => -target * Slope(1 - target * prediction);

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A target is neither -1 nor +1.</exception>
    protected override void CheckValues(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        foreach (var t in target)
        {
            if (t is < -1 or (> -1 and < 1) or > 1) throw Require.OutOfRange(nameof(target), t, "-1 or 1");
        }
    }

    /// <summary>The derivative of $\max(0, x)$, which is the part of a hinge that bends; <c>NaN</c> stays.</summary>
    internal static double Slope(double x) => double.IsNaN(x) ? x : x > 0 ? 1 : 0;
}
