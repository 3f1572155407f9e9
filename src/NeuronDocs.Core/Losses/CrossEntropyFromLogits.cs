namespace NeuronDocs.Core;

/// <summary>Cross-entropy from logits: -sum_i t_i ln(p_i) with p = softmax(z), computed as sum_i t_i (logsumexp(z) - z_i).</summary>
/// <remarks>The prediction is the logits z, before the softmax: a logit of 1000 is as good as any. The gradient is softmax(z) sum(t) - t; targets that sum to 1 (one-hot, or probabilities) make it softmax(z) - t.</remarks>
public sealed record CrossEntropyFromLogits : Loss
{
    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        var logSumExp = Softmax.LogSumExp(prediction);
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++)
        {
            if (target[i] != 0) sum += target[i] * (logSumExp - prediction[i]);
        }

        return sum;
    }

    /// <inheritdoc/>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        var total = 0.0;
        foreach (var t in target) total += t;
        Softmax.Of(prediction, gradient);
        for (var i = 0; i < prediction.Length; i++) gradient[i] = total * gradient[i] - target[i];
    }
}
