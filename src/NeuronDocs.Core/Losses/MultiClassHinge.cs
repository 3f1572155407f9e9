namespace NeuronDocs.Core;

/// <summary>
/// The hinge loss over classes, as a sum: $\sum_{j \ne c} \max(0, 1 + z_j - z_c)$, where $c$ is the class of the target. Every class whose score
/// comes within 1 of that of the true class costs its part.
/// </summary>
/// <remarks>
/// The "SVM loss" of CS231n: $K$ equal scores cost $K - 1$, hence 9 for an untrained classifier of 10 classes. <see cref="CrammerSingerHinge"/> counts
/// the worst class only. The predictions are scores; the target is one-hot. Source: Weston and Watkins 1999.
/// </remarks>
public sealed record MultiClassHinge : Loss
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The target is not one-hot.</exception>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        var label = Targets.Label(target);
        var sum = 0.0;
        for (var j = 0; j < prediction.Length; j++)
        {
            if (j != label) sum += Math.Max(0, 1 + prediction[j] - prediction[label]);
        }

        return sum;
    }

    /// <summary>1 for each class within the margin, and minus their number for the true class.</summary>
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The target is not one-hot.</exception>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        var label = Targets.Label(target);
        var sum = 0.0;
        for (var j = 0; j < prediction.Length; j++)
        {
            if (j != label) sum += gradient[j] = Hinge.Slope(1 + prediction[j] - prediction[label]);
        }

        gradient[label] = -sum;
    }
}
