namespace NeuronDocs.Core;

/// <summary>
/// The mean absolute error: $\frac1n \sum_i |y_i - t_i|$ over the $n$ outputs. An outlier pulls with the same force as any other sample; the constant that fits
/// a sample best is its median.
/// </summary>
/// <remarks>
/// The gradient is $\operatorname{sign}(y - t) / n$; at $y = t$, where there is none, it is 0. Half of it is <see cref="Quantile"/> with $\tau = 1/2$. Source: Koenker
/// and Bassett 1978, who generalize it.
/// </remarks>
public sealed record MeanAbsoluteError : ElementwiseLoss
{
    /// <inheritdoc/>
    protected override double Value(double prediction, double target) => Math.Abs(prediction - target);

    /// <inheritdoc/>
    protected override double Derivative(double prediction, double target)
    {
        var error = prediction - target;
        return error > 0 ? 1 : error < 0 ? -1 : error;
    }
}
