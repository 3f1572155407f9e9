namespace NeuronDocs.Core;

/// <summary>The mean squared error: $\frac1n \sum_i (y_i - t_i)^2$ over the $n$ outputs, for regression. The constant that fits a sample best is its mean.</summary>
/// <remarks>No factor $\tfrac12$: the gradient is $2 (y - t) / n$. Texts that write $\tfrac12$ the sum of squares mean <see cref="HalfSquaredError"/>.</remarks>
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
