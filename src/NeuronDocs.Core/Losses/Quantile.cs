namespace NeuronDocs.Core;

/// <summary>
/// The quantile (pinball) loss: the mean over the outputs of $\tau (t - y)$ where the prediction is too low, of $(1 - \tau) (y - t)$ where it is too high. The constant
/// that fits a sample best is its $\tau$-quantile: with $\tau = 0.9$, one target in ten lies above.
/// </summary>
/// <remarks>
/// The gradient is $-\tau / n$ or $(1 - \tau) / n$; at $y = t$, where there is none, it is 0. At $\tau = 1/2$ it is half the <see cref="MeanAbsoluteError"/>.
/// Source: Koenker and Bassett 1978.
/// </remarks>
/// <param name="Tau">The share of targets that should lie below the prediction, between 0 and 1.</param>
public sealed record Quantile(double Tau) : ElementwiseLoss
{
    /// <summary>The share of targets that should lie below the prediction.</summary>
    public double Tau { get; } = Require.Between0And1(Tau);

    /// <inheritdoc/>
    protected override double Value(double prediction, double target)
    {
        var missing = target - prediction;
        return Math.Max(Tau * missing, (Tau - 1) * missing);
    }

    /// <inheritdoc/>
    protected override double Derivative(double prediction, double target)
    {
        var error = prediction - target;
        return error > 0 ? 1 - Tau : error < 0 ? -Tau : error;
    }
}
