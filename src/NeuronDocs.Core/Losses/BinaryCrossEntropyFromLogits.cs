namespace NeuronDocs.Core;

/// <summary>Binary cross-entropy from logits: the mean over the outputs of $\ln(1 + e^z) - t z$, which is $-t \ln p - (1 - t) \ln(1 - p)$ with $p = \sigma(z)$.</summary>
/// <remarks>
/// The prediction is the logit $z$, before the sigmoid: nothing overflows and no logarithm of zero is taken, however large $z$ is. The gradient is
/// $(\sigma(z) - t) / n$. Targets are 0, 1 or a probability; texts with targets -1 and +1 write $\ln(1 + e^{-t z})$, the same loss.
/// Source: Bishop 2006, section 4.3.2.
/// </remarks>
public sealed record BinaryCrossEntropyFromLogits : ElementwiseLoss
{
    /// <summary>$\ln(1 + e^z) - t z$, with $-t z$ inside the logarithm where $t > 0$: no difference of two large numbers is left for $t = 1$.</summary>
    /// <inheritdoc/>
    protected override double Value(double prediction, double target) =>
        target * Elementary.Softplus(-prediction) + (1 - target) * Elementary.Softplus(prediction);

    /// <inheritdoc/>
    protected override double Derivative(double prediction, double target) => Elementary.Sigmoid(prediction) - target;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A target is no probability, but below 0 or above 1.</exception>
    protected override void CheckValues(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target) => Probability.Check(target, nameof(target));
}
