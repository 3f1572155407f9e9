namespace NeuronDocs.Core;

/// <summary>
/// The focal loss of a binary classifier, from logits: the mean over the outputs of $-\alpha_c (1 - p_c)^\gamma \ln p_c$, where $p_c$ is the probability of the true class $c$.
/// The factor $(1 - p_c)^\gamma$ mutes what is classified well: with $\gamma = 2$, $p_c = 0.9$ costs a hundredth of its cross-entropy.
/// </summary>
/// <remarks>
/// The prediction is the logit $z$, before the sigmoid. With $x = z$ for class 1 and $-z$ for class 0, and $s(x) = \ln(1 + e^x)$, $1 - p_c = \sigma(-x) = e^{-s(x)}$, so that
/// the loss is $e^{-\gamma s(x)}\, s(-x)$, with no power of a difference and no logarithm of zero. A target between 0 and 1 mixes the
/// losses of both classes. $\gamma = 0$ is <see cref="BinaryCrossEntropyFromLogits"/>; for $\gamma > 0$ the loss is not convex in $z$. Source: Lin et
/// al. 2017, equations 4 and 5; they train with $\gamma = 2$ and $\alpha = 0.25$.
/// </remarks>
/// <param name="Gamma">How strongly the easy samples are muted, at least 0.</param>
/// <param name="Alpha">The weight of class 1, where class 0 has $1 - \alpha$; without it both have the weight 1.</param>
public sealed record Focal(double Gamma = 2, double? Alpha = null) : ElementwiseLoss
{
    /// <summary>How strongly the easy samples are muted.</summary>
    public double Gamma { get; } = Require.NotNegative(Gamma);

    /// <summary>The weight of class 1, or <c>null</c> where both classes have the weight 1.</summary>
    public double? Alpha { get; } = Alpha is { } alpha ? Require.UnitInterval(alpha, nameof(Alpha)) : null;

    private double Weight1 => Alpha ?? 1;

    private double Weight0 => (1 - Alpha) ?? 1;

    /// <inheritdoc/>
    protected override double Value(double prediction, double target) =>
        Weight1 * target * OfTrueClass(prediction) + Weight0 * (1 - target) * OfTrueClass(-prediction);

    /// <inheritdoc/>
    protected override double Derivative(double prediction, double target) =>
        Weight1 * target * SlopeOfTrueClass(prediction) - Weight0 * (1 - target) * SlopeOfTrueClass(-prediction);

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A target is no probability, but below 0 or above 1.</exception>
    protected override void CheckValues(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target) => Probability.Check(target, nameof(target));

    /// <summary>$-(1 - p)^\gamma \ln p$ with $p = \sigma(x)$, for the logit $x$ of the true class.</summary>
    private double OfTrueClass(double x) => Muting(x) * Elementary.Softplus(-x);

    /// <summary>$(1 - p)^\gamma (\gamma p \ln p + p - 1)$, the derivative with respect to $x$.</summary>
    private double SlopeOfTrueClass(double x) => -Muting(x) * (Gamma * Elementary.Sigmoid(x) * Elementary.Softplus(-x) + Elementary.Sigmoid(-x));

    private double Muting(double x) => Elementary.Exp(-Gamma * Elementary.Softplus(x));
}
