namespace NeuronDocs.Core;

/// <summary>
/// $\eta = b + (a - b) (1 - k / n)^p$ at step $k$ of $n$: from the initial rate $a$ to the final one $b$ along the power $p$, and the final rate afterwards.
/// Power 1 is linear decay.
/// </summary>
/// <remarks>
/// A final rate above the initial one makes it climb: a linear warm-up, for example. Source of the linear form: Goodfellow, Bengio and Courville
/// 2016, equation 8.14.
/// </remarks>
/// <param name="Initial">$\eta$ of step 0, at least 0.</param>
/// <param name="Final">$\eta$ of step <paramref name="Steps"/> and of all after it, at least 0.</param>
/// <param name="Steps">The step at which the rate reaches its end, positive.</param>
/// <param name="Power">Above 1 it falls fast and lands softly, below 1 the other way round; positive.</param>
public sealed record PolynomialDecay(double Initial, double Final, int Steps, double Power = 1) : LearningRateSchedule
{
    /// <summary>$\eta$ of step 0.</summary>
    public double Initial { get; } = Require.NotNegative(Initial);

    /// <summary>$\eta$ of step <see cref="Steps"/> and of all after it.</summary>
    public double Final { get; } = Require.NotNegative(Final);

    /// <summary>The step at which the rate reaches its end.</summary>
    public int Steps { get; } = Require.Positive(Steps);

    /// <summary>The exponent.</summary>
    public double Power { get; } = Require.Positive(Power);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return step >= Steps ? Final : Between(Final, Initial, Elementary.Pow((double)(Steps - step) / Steps, Power));
    }
}
