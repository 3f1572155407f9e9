namespace NeuronDocs.Core;

/// <summary>Cross-entropy from probabilities: $-\sum_i t_i \ln p_i$, with $0 \ln 0 = 0$.</summary>
/// <remarks>
/// One class is right; the target is one-hot or a distribution over the classes. The predictions must be probabilities; that they sum to 1, as
/// those of a <see cref="Softmax"/> do, is the network's work. A probability of zero for the true class costs infinity: train with
/// <see cref="CrossEntropyFromLogits"/>. The gradient is $-t_i / p_i$. In nats; divided by $\ln 2$ it is in bits.
/// </remarks>
public sealed record CrossEntropy : Loss
{
    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++) sum += Probability.CrossEntropy(prediction[i], target[i]);
        return sum;
    }

    /// <inheritdoc/>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        for (var i = 0; i < prediction.Length; i++) gradient[i] = Probability.CrossEntropySlope(prediction[i], target[i]);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A prediction or target is below 0 or above 1, or the targets do not sum to 1.</exception>
    protected override void CheckValues(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Probability.Check(prediction, nameof(prediction));
        Probability.CheckDistribution(target, nameof(target));
    }
}
