namespace NeuronDocs.Core;

/// <summary>The rate climbs linearly from base to max in half a cycle and falls back in the other half, again and again.</summary>
/// <remarks>
/// With peaks that shrink it is <see cref="Triangular2"/> or <see cref="ExponentialRange"/>. Source: Smith 2017, section 3, who calls half a cycle the
/// step size and suggests 2 to 10 epochs for it.
/// </remarks>
/// <param name="Base">$\eta$ of step 0 and of the end of each cycle, at least 0.</param>
/// <param name="Max">$\eta$ of the middle of each cycle, at least <paramref name="Base"/>.</param>
/// <param name="HalfCycle">The steps from base to max, positive.</param>
public sealed record Triangular(double Base, double Max, int HalfCycle) : LearningRateSchedule
{
    /// <summary>$\eta$ of step 0 and of the end of each cycle.</summary>
    public double Base { get; } = Require.NotNegative(Base);

    /// <summary>$\eta$ of the middle of each cycle.</summary>
    public double Max { get; } = Require.AtLeast(Max, Base);

    /// <summary>The steps from base to max.</summary>
    public int HalfCycle { get; } = Require.Positive(HalfCycle);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return Between(Base, Max, Height(step, HalfCycle).Height);
    }

    /// <summary>How far a step is up the triangle, from 0 to 1, and the number of cycles before it.</summary>
    internal static (double Height, int Cycle) Height(int step, int halfCycle)
    {
        var half = step / halfCycle;
        var up = (double)(step % halfCycle) / halfCycle;
        return (half % 2 == 0 ? up : 1 - up, half / 2);
    }
}
