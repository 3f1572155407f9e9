namespace NeuronDocs.Core;

/// <summary>Binary cross-entropy from logits: mean_i softplus(z_i) - t_i z_i, which is -t ln(p) - (1 - t) ln(1 - p) with p = sigmoid(z).</summary>
/// <remarks>The prediction is the logit z, before the sigmoid: nothing overflows and no logarithm of zero is taken, however large z is. The gradient is (sigmoid(z) - t) / n. Targets are 0, 1 or a probability.</remarks>
public sealed record BinaryCrossEntropyFromLogits : Loss
{
    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++) sum += OfLogit(prediction[i], target[i]);
        return sum / prediction.Length;
    }

    /// <inheritdoc/>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        for (var i = 0; i < prediction.Length; i++) gradient[i] = (Elementary.Sigmoid(prediction[i]) - target[i]) / prediction.Length;
    }

    /// <summary>softplus(z) - t z, with z inside the softplus where t > 0: no difference of two large numbers is left for t = 1.</summary>
    private static double OfLogit(double z, double t) => t * Elementary.Softplus(-z) + (1 - t) * Elementary.Softplus(z);
}
