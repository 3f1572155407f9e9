namespace NeuronDocs.Core;

/// <summary>$\eta = \eta_0 f^{\lfloor k / e \rfloor}$ at step $k$, for the factor $f$ every $e$ steps: a drop at regular intervals.</summary>
/// <remarks>Drops at unequal intervals, such as those by 10 after 30, 60 and 80 epochs of Goyal et al. 2017, section 5.1, are a <see cref="Sequence"/>.</remarks>
/// <param name="Initial">$\eta$ of the first steps, at least 0.</param>
/// <param name="Factor">What each drop multiplies by, at least 0; 0.1 is common.</param>
/// <param name="Every">The steps between two drops, positive.</param>
public sealed record StepDecay(double Initial, double Factor, int Every) : LearningRateSchedule
{
    /// <summary>$\eta$ of the first steps.</summary>
    public double Initial { get; } = Require.NotNegative(Initial);

    /// <summary>What each drop multiplies by.</summary>
    public double Factor { get; } = Require.NotNegative(Factor);

    /// <summary>The steps between two drops.</summary>
    public int Every { get; } = Require.Positive(Every);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return Initial * Elementary.Pow(Factor, step / Every);
    }
}
