namespace NeuronDocs.Core;

/// <summary>
/// Cosine decay that starts again from the initial rate whenever it has run out: $\eta = b + (a - b)\, \tfrac12 (1 + \cos(\pi t / T))$ between the rates $a$ and $b$, where $t$
/// counts the steps since the last restart and $T$ is the length of the period, multiplied by the growth at each restart. Also called SGDR.
/// </summary>
/// <remarks>
/// A restart step has the initial rate; the step before it is one short of the final rate, which is never reached. The paper writes $T_0$ for the
/// period, $T_\text{mult}$ for the growth, $\eta_{\min}$ and $\eta_{\max}$ for the rates. Source: Loshchilov and Hutter 2017, equation 5.
/// </remarks>
/// <param name="Initial">$\eta$ of step 0 and of each restart, at least 0.</param>
/// <param name="Period">The steps of the first period, positive.</param>
/// <param name="Growth">How many times as long as the last each period is, positive; 1 keeps them equal.</param>
/// <param name="Final">The rate at which each period aims, at least 0.</param>
public sealed record WarmRestarts(double Initial, int Period, int Growth = 1, double Final = 0) : LearningRateSchedule
{
    /// <summary>$\eta$ of step 0 and of each restart.</summary>
    public double Initial { get; } = Require.NotNegative(Initial);

    /// <summary>The steps of the first period.</summary>
    public int Period { get; } = Require.Positive(Period);

    /// <summary>How many times as long as the last each period is.</summary>
    public int Growth { get; } = Require.Positive(Growth);

    /// <summary>The rate at which each period aims.</summary>
    public double Final { get; } = Require.NotNegative(Final);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        if (Growth == 1) return CosineDecay.HalfCosine(Initial, Final, step % Period, Period);

        long position = step, length = Period; // a period may end after the last int
        while (position >= length)
        {
            position -= length;
            length *= Growth;
        }

        return CosineDecay.HalfCosine(Initial, Final, position, length);
    }
}
