namespace NeuronDocs.Core;

/// <summary>Binary cross-entropy from probabilities: the mean over the outputs of $-t \ln p - (1 - t) \ln(1 - p)$, with $0 \ln 0 = 0$.</summary>
/// <remarks>
/// Each output is a yes-or-no question of its own, with a target of 0, 1 or a probability. A sure and wrong prediction ($p = 0$ with $t = 1$) costs
/// infinity, and a sigmoid rounds to 1 from $z = 37$ on. Train with <see cref="BinaryCrossEntropyFromLogits"/>. The gradient is $(p - t) / (n\,p (1 - p))$.
/// </remarks>
public sealed record BinaryCrossEntropy : ElementwiseLoss
{
    /// <inheritdoc/>
    protected override double Value(double prediction, double target) =>
        Probability.CrossEntropy(prediction, target) + Probability.CrossEntropy(1 - prediction, 1 - target);

    /// <inheritdoc/>
    protected override double Derivative(double prediction, double target) =>
        Probability.CrossEntropySlope(prediction, target) - Probability.CrossEntropySlope(1 - prediction, 1 - target);

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A prediction or a target is no probability, but below 0 or above 1.</exception>
    protected override void CheckValues(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Probability.Check(prediction, nameof(prediction));
        Probability.Check(target, nameof(target));
    }
}
