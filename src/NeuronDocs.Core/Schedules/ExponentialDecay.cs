namespace NeuronDocs.Core;

/// <summary>$\eta = \eta_0 f^k$ at step $k$ for the factor $f$: each step has the same fraction of the rate before it.</summary>
/// <remarks>
/// Others write $\eta_0 e^{-ck}$: the factor is $e^{-c}$. A rate that should halve every $h$ steps has the factor $2^{-1/h}$. Keras raises a decay
/// rate to step / decay steps: the factor is its (1 / decay steps)-th power. Source, for example: Szegedy et al. 2016, who multiply by 0.94 every two epochs.
/// </remarks>
/// <param name="Initial">$\eta$ of step 0, at least 0.</param>
/// <param name="Factor">What each step multiplies by, from 0 to 1.</param>
public sealed record ExponentialDecay(double Initial, double Factor) : LearningRateSchedule
{
    /// <summary>$\eta$ of step 0.</summary>
    public double Initial { get; } = Require.NotNegative(Initial);

    /// <summary>What each step multiplies by.</summary>
    public double Factor { get; } = Require.UnitInterval(Factor);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return Initial * Elementary.Pow(Factor, step);
    }
}
