namespace NeuronDocs.Core;

/// <summary>Cross-entropy from logits: $-\sum_i t_i \ln p_i$ with $p = \operatorname{softmax}(z)$, computed as $\sum_i t_i (\ln \sum_j e^{z_j} - z_i)$.</summary>
/// <remarks>
/// The prediction is the logits $z$, before the softmax: a logit of 1000 is as good as any. The target is one-hot or a distribution over the
/// classes; the gradient is $p \sum_j t_j - t$, where the sum is 1. In nats: $K$ equal logits cost $\ln K$. Source: Bishop
/// 2006, section 4.3.4.
/// </remarks>
public sealed record CrossEntropyFromLogits : Loss
{
    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        return Value(prediction, target, Softmax.LogSumExp(prediction));
    }

    /// <inheritdoc/>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        Softmax.Of(prediction, gradient);
        Subtract(target, gradient);
    }

    /// <summary>Value and gradient share the exponentials.</summary>
    /// <inheritdoc/>
    internal override double SumAndGradients(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, int outputs, Span<double> gradients)
    {
        var sum = 0.0;
        for (var s = 0; s < predictions.Length; s += outputs)
        {
            ReadOnlySpan<double> prediction = predictions.Slice(s, outputs), target = targets.Slice(s, outputs);
            var gradient = gradients.Slice(s, outputs);
            Check(prediction, target);
            Softmax.Of(prediction, gradient, out var logSumExp);
            sum += Value(prediction, target, logSumExp);
            Subtract(target, gradient);
        }

        return sum;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A target is below 0 or above 1, or the targets do not sum to 1.</exception>
    protected override void CheckValues(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target) =>
        Probability.CheckDistribution(target, nameof(target));

    private static double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, double logSumExp)
    {
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++)
        {
            if (target[i] != 0) sum += target[i] * (logSumExp - prediction[i]);
        }

        return sum;
    }

    /// <summary>$p \sum_j t_j - t$ from $p$.</summary>
    private static void Subtract(ReadOnlySpan<double> target, Span<double> gradient)
    {
        var total = 0.0;
        foreach (var t in target) total += t;
        for (var i = 0; i < target.Length; i++) gradient[i] = total * gradient[i] - target[i];
    }
}
