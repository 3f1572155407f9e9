namespace NeuronDocs.Core;

/// <summary>
/// Cross-entropy from logits with smoothed labels: the target $q$ becomes $q' = (1 - \varepsilon) q + \varepsilon / K$ over the $K$ classes, then the loss is
/// $-\sum_i q'_i \ln p_i$ with $p = \operatorname{softmax}(z)$. A classifier is no longer paid for logits without bound.
/// </summary>
/// <remarks>
/// The true class keeps $1 - \varepsilon + \varepsilon / K$: the $\varepsilon$ is shared among all classes. Where it is shared among the others only, $\varepsilon / (K - 1)$
/// each, this $\varepsilon$ is $K / (K - 1)$ times that one. The smallest loss is the entropy of $q'$, not 0. The gradient is $p - q'$. Source: Szegedy et
/// al. 2016, section 7, with $\varepsilon = 0.1$.
/// </remarks>
/// <param name="Epsilon">The share of the target that goes to all classes alike, from 0 to 1; 0 is <see cref="CrossEntropyFromLogits"/>.</param>
public sealed record LabelSmoothing(double Epsilon = 0.1) : Loss
{
    /// <summary>The share of the target that goes to all classes alike.</summary>
    public double Epsilon { get; } = Require.UnitInterval(Epsilon);

    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        var logSumExp = Softmax.LogSumExp(prediction);
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++)
        {
            var q = Smooth(target[i], target.Length);
            if (q != 0) sum += q * (logSumExp - prediction[i]);
        }

        return sum;
    }

    /// <inheritdoc/>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        Softmax.Of(prediction, gradient);
        for (var i = 0; i < prediction.Length; i++) gradient[i] -= Smooth(target[i], target.Length);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A target is below 0 or above 1, or the targets do not sum to 1.</exception>
    protected override void CheckValues(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target) =>
        Probability.CheckDistribution(target, nameof(target));

    private double Smooth(double q, int classes) => (1 - Epsilon) * q + Epsilon / classes;
}
