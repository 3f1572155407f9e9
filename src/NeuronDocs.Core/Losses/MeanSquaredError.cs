namespace NeuronDocs.Core;

/// <summary>The mean squared error: mean_i (y_i - t_i)^2 over the outputs, for regression.</summary>
/// <remarks>No factor 1/2: the gradient is 2 (y - t) / n. Texts that write 1/2 the sum of squares mean <see cref="HalfSquaredError"/>.</remarks>
public sealed record MeanSquaredError : Loss
{
    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++)
        {
            var error = prediction[i] - target[i];
            sum += error * error;
        }

        return sum / prediction.Length;
    }

    /// <inheritdoc/>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        for (var i = 0; i < prediction.Length; i++) gradient[i] = 2 * (prediction[i] - target[i]) / prediction.Length;
    }
}
