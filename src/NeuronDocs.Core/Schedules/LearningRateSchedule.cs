namespace NeuronDocs.Core;

/// <summary>The learning rate $\eta$ as a pure function of the step. A plain number is a schedule too: <see cref="ConstantRate"/>.</summary>
public abstract record LearningRateSchedule
{
    /// <summary>The rate of a step.</summary>
    /// <param name="step">The number of steps already taken: 0 for the first.</param>
    /// <returns>$\eta$.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is negative.</exception>
    public abstract double At(int step);

    /// <summary>The schedule that never changes.</summary>
    /// <param name="rate">$\eta$.</param>
    public static implicit operator LearningRateSchedule(double rate) => new ConstantRate(rate);

    /// <summary>A fraction of the way between two rates. Both ends are exact, which <c>from + fraction * (to - from)</c> does not promise.</summary>
    private protected static double Between(double from, double to, double fraction) => from * (1 - fraction) + to * fraction;
}
