namespace NeuronDocs.Core;

/// <summary>The <see cref="Triangular"/> schedule with a height above the base that shrinks by the same factor at every step.</summary>
/// <remarks>
/// The paper lets both base and max decline; here, as in PyTorch, what is above the base does. Source: Smith 2017, section 3, the policy exp_range.
/// </remarks>
/// <param name="Base">$\eta$ of step 0 and of the end of each cycle, at least 0.</param>
/// <param name="Max">$\eta$ of the first peak if nothing shrank, at least <paramref name="Base"/>.</param>
/// <param name="HalfCycle">The steps from base to peak, positive.</param>
/// <param name="Factor">What each step multiplies the height by, from 0 to 1; close to 1, such as 0.99994.</param>
public sealed record ExponentialRange(double Base, double Max, int HalfCycle, double Factor) : LearningRateSchedule
{
    /// <summary>$\eta$ of step 0 and of the end of each cycle.</summary>
    public double Base { get; } = Require.NotNegative(Base);

    /// <summary>$\eta$ of the first peak if nothing shrank.</summary>
    public double Max { get; } = Require.AtLeast(Max, Base);

    /// <summary>The steps from base to peak.</summary>
    public int HalfCycle { get; } = Require.Positive(HalfCycle);

    /// <summary>What each step multiplies the height by.</summary>
    public double Factor { get; } = Require.UnitInterval(Factor);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return Between(Base, Max, Triangular.Height(step, HalfCycle).Height * Elementary.Pow(Factor, step));
    }
}
