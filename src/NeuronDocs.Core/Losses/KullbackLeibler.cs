namespace NeuronDocs.Core;

/// <summary>
/// The Kullback-Leibler divergence of the prediction from the target, $\mathrm{KL}(t \| p) = \sum_i t_i \ln(t_i / p_i)$, with $0 \ln 0 = 0$: the
/// <see cref="CrossEntropy"/> less the entropy of the target. Zero when both are equal, positive otherwise.
/// </summary>
/// <remarks>
/// It has a direction: this one averages over the target, and punishes a prediction that rules out what happens. $\mathrm{KL}(p \| t)$ is another number.
/// The entropy of the target is a constant of training, so the gradient, $-t_i / p_i$, is that of the cross-entropy. In nats. The target must sum
/// to 1; a prediction that does not, can make the sum negative. Some libraries take $\ln p$ in place of $p$, and average where this sums. Source:
/// Kullback and Leibler 1951.
/// </remarks>
public sealed record KullbackLeibler : Loss
{
    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++)
            sum += Probability.CrossEntropy(prediction[i], target[i]) - Probability.CrossEntropy(target[i], target[i]);
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
