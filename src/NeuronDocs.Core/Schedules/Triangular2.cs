namespace NeuronDocs.Core;

/// <summary>The <see cref="Triangular"/> schedule with peaks whose height above the base halves from cycle to cycle.</summary>
/// <remarks>Source: Smith 2017, section 3.</remarks>
/// <param name="Base">$\eta$ of step 0 and of the end of each cycle, at least 0.</param>
/// <param name="Max">$\eta$ of the first peak, at least <paramref name="Base"/>.</param>
/// <param name="HalfCycle">The steps from base to peak, positive.</param>
public sealed record Triangular2(double Base, double Max, int HalfCycle) : LearningRateSchedule
{
    /// <summary>$\eta$ of step 0 and of the end of each cycle.</summary>
    public double Base { get; } = Require.NotNegative(Base);

    /// <summary>$\eta$ of the first peak.</summary>
    public double Max { get; } = Require.AtLeast(Max, Base);

    /// <summary>The steps from base to peak.</summary>
    public int HalfCycle { get; } = Require.Positive(HalfCycle);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        var (height, cycle) = Triangular.Height(step, HalfCycle);
        return Between(Base, Max, height * Elementary.Pow(0.5, cycle));
    }
}
