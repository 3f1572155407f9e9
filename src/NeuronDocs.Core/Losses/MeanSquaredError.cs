namespace NeuronDocs.Core;

/// <summary>The mean squared error: mean_i (y_i - t_i)^2 over the outputs, for regression. The constant that fits a sample best is its mean.</summary>
/// <remarks>No factor 1/2: the gradient is 2 (y - t) / n. Texts that write 1/2 the sum of squares mean <see cref="HalfSquaredError"/>.</remarks>
public sealed record MeanSquaredError : ElementwiseLoss
{
    /// <inheritdoc/>
    protected override double Value(double prediction, double target)
    {
        var error = prediction - target;
        return error * error;
    }

    /// <inheritdoc/>
    protected override double Derivative(double prediction, double target) => 2 * (prediction - target);
}
