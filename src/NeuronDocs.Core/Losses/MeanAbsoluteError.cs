namespace NeuronDocs.Core;

/// <summary>The mean absolute error: mean_i |y_i - t_i| over the outputs. An outlier pulls with the same force as any other sample.</summary>
/// <remarks>The gradient is sign(y - t) / n; at y = t, where there is none, it is 0.</remarks>
public sealed record MeanAbsoluteError : Loss
{
    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++) sum += Math.Abs(prediction[i] - target[i]);
        return sum / prediction.Length;
    }

    /// <inheritdoc/>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        for (var i = 0; i < prediction.Length; i++)
        {
            var error = prediction[i] - target[i];
            gradient[i] = (error > 0 ? 1 : error < 0 ? -1 : error) / prediction.Length;
        }
    }
}
