namespace NeuronDocs.Core;

/// <summary>The same learning rate at every step.</summary>
/// <param name="Rate">$\eta$, at least 0.</param>
public sealed record ConstantRate(double Rate) : LearningRateSchedule
{
    /// <summary>$\eta$.</summary>
    public double Rate { get; } = Require.NotNegative(Rate);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return Rate;
    }
}
