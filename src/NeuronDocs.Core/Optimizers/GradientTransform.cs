namespace NeuronDocs.Core;

/// <summary>
/// One stage between the gradient and the step: clip it, average it, scale it. Stages are chained by an <see cref="Optimizer"/>; each is
/// immutable, and what it remembers is an array of the caller's.
/// </summary>
public abstract record GradientTransform
{
    /// <summary>How many numbers the stage remembers from step to step. They start at zero.</summary>
    /// <param name="parameterCount">The number of parameters.</param>
    /// <returns>The length of its state.</returns>
    public virtual int StateLength(int parameterCount) => 0;

    /// <summary>Turns the update that comes in (first the gradient) into the one that goes out.</summary>
    /// <param name="update">The update, changed in place; at the end $\eta$ times it is subtracted from the parameters.</param>
    /// <param name="parameters">The parameters before the step.</param>
    /// <param name="state">What the stage remembers, <see cref="StateLength"/> numbers.</param>
    /// <param name="step">The number of steps already taken: 0 for the first.</param>
    /// <exception cref="ArgumentException">A length does not fit, or the step is negative. Nothing has been changed.</exception>
    public abstract void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step);

    /// <summary>This stage, then another, as one: what a transform made of others is made with.</summary>
    /// <param name="next">The stage that gets this one's update.</param>
    /// <returns>Both in order.</returns>
    public Chain Then(GradientTransform next) => new(this, next);

    /// <summary>
    /// $1 - \beta^t$, with $t$ one more than the steps taken: the weights in a running mean that started at zero sum to this, so dividing by it makes them sum to 1.
    /// </summary>
    private protected static double SumOfWeights(double beta, int step) => 1 - Elementary.Pow(beta, Math.Min(step, int.MaxValue - 1) + 1);

    /// <summary>Checks the arguments of <see cref="Apply"/>.</summary>
    /// <param name="update">The update.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="state">The state.</param>
    /// <param name="step">The number of steps already taken.</param>
    /// <exception cref="ArgumentException">A length does not fit, or the step is negative.</exception>
    protected void Check(ReadOnlySpan<double> update, ReadOnlySpan<double> parameters, ReadOnlySpan<double> state, int step)
    {
        Require.Length(update.Length, parameters.Length, nameof(update), "values");
        Require.Length(state.Length, StateLength(parameters.Length), nameof(state), "values");
        ArgumentOutOfRangeException.ThrowIfNegative(step);
    }
}
