namespace NeuronDocs.Core;

/// <summary>Half the sum of squared errors: $\tfrac12 \sum_i (y_i - t_i)^2$. The $\tfrac12$ cancels the 2 of the derivative: the gradient is $y - t$.</summary>
/// <remarks>The convention of Rumelhart, Hinton and Williams 1986 and of many worked examples. <see cref="MeanSquaredError"/> is the other one.</remarks>
public sealed record HalfSquaredError : Loss
{
    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target)
    {
        Check(prediction, target);
        var sum = 0.0;
        for (var i = 0; i < prediction.Length; i++) sum += Square(prediction[i] - target[i]);
        return sum / 2;
    }

    /// <inheritdoc/>
    public override void Gradient(ReadOnlySpan<double> prediction, ReadOnlySpan<double> target, Span<double> gradient)
    {
        Check(prediction, target, gradient);
        for (var i = 0; i < prediction.Length; i++) gradient[i] = prediction[i] - target[i];
    }

    /// <inheritdoc/>
    internal override double SumAndGradients(ReadOnlySpan<double> predictions, ReadOnlySpan<double> targets, int outputs, Span<double> gradients)
    {
        Gradient(predictions, targets, gradients);
        var sum = 0.0;
        for (var s = 0; s < gradients.Length; s += outputs)
        {
            var ofSample = 0.0;
            foreach (var error in gradients.Slice(s, outputs)) ofSample += Square(error);
            sum += ofSample / 2;
        }

        return sum;
    }

    private static double Square(double error) => error * error;
}
