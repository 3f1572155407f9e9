namespace NeuronDocs.Core;

/// <summary>Binary cross-entropy from probabilities: mean_i -t_i ln(p_i) - (1 - t_i) ln(1 - p_i), with 0 ln 0 = 0.</summary>
/// <remarks>A sure and wrong prediction (p = 0 with t = 1) costs infinity, and a sigmoid rounds to 1 from z = 37 on. Train with <see cref="BinaryCrossEntropyFromLogits"/>. The gradient is (p - t) / (p (1 - p)) / n.</remarks>
public sealed record BinaryCrossEntropy : Loss
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A prediction is no probability, but below 0 or above 1.</exception>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        Probability.Check(prediction);
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++) sum += Probability.CrossEntropy(prediction[i], target[i]) + Probability.CrossEntropy(1 - prediction[i], 1 - target[i]);
        return sum / prediction.Length;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A prediction is no probability, but below 0 or above 1.</exception>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        Probability.Check(prediction);
        for (var i = 0; i < prediction.Length; i++)
            gradient[i] = (Probability.CrossEntropySlope(prediction[i], target[i]) - Probability.CrossEntropySlope(1 - prediction[i], 1 - target[i])) / prediction.Length;
    }
}
