namespace NeuronDocs.Core;

/// <summary>
/// The hinge loss over classes, as a maximum: $\max(0, 1 + z_r - z_c)$, where $c$ is the class of the target and $r$ its strongest rival, the other class
/// with the largest score. Only that one is pushed down.
/// </summary>
/// <remarks>
/// $K$ equal scores cost 1, whatever $K$ is; <see cref="MultiClassHinge"/>, the sum over all rivals, has $K - 1$. The predictions are scores; the target
/// is one-hot. Among rivals of equal score the first one counts. Source: Crammer and Singer 2001.
/// </remarks>
public sealed record CrammerSingerHinge : Loss
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The target is not one-hot.</exception>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        var label = Targets.Label(target);
        var rival = Rival(prediction, label);
        return rival == label ? 0 : Math.Max(0, 1 + prediction[rival] - prediction[label]);
    }

    /// <summary>1 for the rival and -1 for the true class, if the rival is within the margin.</summary>
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The target is not one-hot.</exception>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        var label = Targets.Label(target);
        var rival = Rival(prediction, label);
        var slope = rival == label ? 0 : Hinge.Slope(1 + prediction[rival] - prediction[label]);
        gradient.Clear();
        if (rival == label) return;
        gradient[rival] = slope;
        gradient[label] = -slope;
    }

    /// <summary>The largest score beside the label, or one that is <c>NaN</c>; the label itself where there is no other class.</summary>
    private static int Rival(ReadOnlySpan<double> prediction, int label)
    {
        var rival = label;
        for (var j = 0; j < prediction.Length; j++)
        {
            if (j != label && (rival == label || prediction[j] > prediction[rival] || double.IsNaN(prediction[j]))) rival = j;
        }

        return rival;
    }
}
