namespace NeuronDocs.Core;

/// <summary>
/// The Huber loss: the mean over the outputs of $e^2 / 2$ for an error $e = y - t$ up to $\delta$ in size, of $\delta (|e| - \delta / 2)$ beyond. Squared near zero, absolute
/// far out: small errors are fitted as by the mean, and no outlier pulls with more than $\delta$.
/// </summary>
/// <remarks>
/// The gradient is $e$, clipped to $[-\delta, \delta]$, over $n$; the two pieces meet with equal value and slope. The smooth L1 loss of some libraries is
/// this divided by $\delta$, and the same at $\delta = 1$. Source: Huber 1964.
/// </remarks>
/// <param name="Delta">The size of the error, in units of the target, from which it no longer counts as squared; positive.</param>
public sealed record Huber(double Delta = 1) : ElementwiseLoss
{
    /// <summary>The size of the error from which it no longer counts as squared.</summary>
    public double Delta { get; } = Require.Positive(Delta);

    /// <inheritdoc/>
    protected override double Value(double prediction, double target)
    {
        var size = Math.Abs(prediction - target);
        return size <= Delta ? size * size / 2 : Delta * (size - Delta / 2);
    }

    /// <inheritdoc/>
    protected override double Derivative(double prediction, double target) => Math.Clamp(prediction - target, -Delta, Delta);
}
