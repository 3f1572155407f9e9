namespace NeuronDocs.Core;

/// <summary>
/// One climb and one descent, both along half a cosine: from max / start to max in the first part of the run, then down to far less than it began
/// with, and that rate afterwards.
/// </summary>
/// <remarks>
/// The cosines and the defaults are PyTorch's. Its total_steps is one more than <paramref name="Steps"/>, because its last step has number
/// $T - 1$, where $T$ is that total, and its peak is at $Tc - 1$ for the climb $c$; here it is at the whole step nearest to $nc$ for $n$ steps. The paper climbs and descends
/// linearly: <c>new Sequence(new PolynomialDecay(low, max, 45), 45, new PolynomialDecay(max, low, 45))</c>, and lower still after that. Source:
/// Smith 2018; Smith and Topin 2019.
/// </remarks>
/// <param name="Max">The largest rate, at least 0.</param>
/// <param name="Steps">The step at which the rate reaches its end, positive.</param>
/// <param name="Climb">The part of the steps that the climb takes, from 0 to 1.</param>
/// <param name="Start">By what max is divided at step 0, at least 1.</param>
/// <param name="End">By what the rate of step 0 is divided at the end, at least 1.</param>
public sealed record OneCycle(double Max, int Steps, double Climb = 0.3, double Start = 25, double End = 1e4) : LearningRateSchedule
{
    /// <summary>The largest rate.</summary>
    public double Max { get; } = Require.NotNegative(Max);

    /// <summary>The step at which the rate reaches its end.</summary>
    public int Steps { get; } = Require.Positive(Steps);

    /// <summary>The part of the steps that the climb takes.</summary>
    public double Climb { get; } = Require.UnitInterval(Climb);

    /// <summary>By what max is divided at step 0.</summary>
    public double Start { get; } = Require.AtLeast(Start, 1);

    /// <summary>By what the rate of step 0 is divided at the end.</summary>
    public double End { get; } = Require.AtLeast(End, 1);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        double initial = Max / Start, final = initial / End;
        var peak = (int)Math.Round(Climb * Steps);
        if (step >= Steps) return final;
        return step < peak
            ? CosineDecay.HalfCosine(initial, Max, step, peak)
            : CosineDecay.HalfCosine(Max, final, step - peak, Steps - peak);
    }
}
