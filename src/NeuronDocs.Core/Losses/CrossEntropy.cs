namespace NeuronDocs.Core;

/// <summary>Cross-entropy from probabilities: -sum_i t_i ln(p_i), with 0 ln 0 = 0.</summary>
/// <remarks>A probability of zero for the true class costs infinity. Train with <see cref="CrossEntropyFromLogits"/>. The gradient is -t_i / p_i.</remarks>
public sealed record CrossEntropy : Loss
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A prediction is no probability, but below 0 or above 1.</exception>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        Probability.Check(prediction);
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++) sum += Probability.CrossEntropy(prediction[i], target[i]);
        return sum;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A prediction is no probability, but below 0 or above 1.</exception>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        Probability.Check(prediction);
        for (var i = 0; i < prediction.Length; i++) gradient[i] = Probability.CrossEntropySlope(prediction[i], target[i]);
    }
}
