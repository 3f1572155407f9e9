namespace NeuronDocs.Core;

/// <summary>
/// $\eta = b + (a - b)\, \tfrac12 (1 + \cos(\pi k / n))$ at step $k$ of $n$: from the initial rate $a$ to the final one $b$ along half a cosine, and the final
/// rate afterwards.
/// </summary>
/// <remarks>Source: Loshchilov and Hutter 2017, equation 5, without restarts; with them it is <see cref="WarmRestarts"/>.</remarks>
/// <param name="Initial">$\eta$ of step 0, at least 0.</param>
/// <param name="Steps">The step at which the rate reaches its end, positive.</param>
/// <param name="Final">$\eta$ of that step and of all after it, at least 0.</param>
public sealed record CosineDecay(double Initial, int Steps, double Final = 0) : LearningRateSchedule
{
    /// <summary>$\eta$ of step 0.</summary>
    public double Initial { get; } = Require.NotNegative(Initial);

    /// <summary>The step at which the rate reaches its end.</summary>
    public int Steps { get; } = Require.Positive(Steps);

    /// <summary>$\eta$ of that step and of all after it.</summary>
    public double Final { get; } = Require.NotNegative(Final);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return step >= Steps ? Final : HalfCosine(Initial, Final, step, Steps);
    }

    /// <summary>The rate at a position on half a cosine of some length.</summary>
    internal static double HalfCosine(double from, double to, long position, long length) =>
        Between(to, from, (1 + Elementary.Cos(Math.PI * position / length)) / 2);
}
