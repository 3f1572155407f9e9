namespace NeuronDocs.Core;

/// <summary>
/// Lowers the rate when the loss has stopped falling. What it returns depends on the losses and not on the step alone, so it is no
/// <see cref="LearningRateSchedule"/>: it turns one <see cref="PlateauState"/> into the next.
/// </summary>
/// <remarks>
/// Begin with <c>PlateauState.Start(0.1)</c>; once an epoch <c>state = plateau.Next(state, loss)</c>; <c>optimizer.Step(parameters, gradient,
/// state.Rate)</c>. As in PyTorch, patience losses without improvement are tolerated and the next one lowers the rate; Keras lowers it one
/// earlier. As in Keras, the least improvement is a difference; PyTorch's default is relative to the best loss. A loss that is <c>NaN</c> is no
/// improvement. Source: done by hand by Krizhevsky, Sutskever and Hinton 2012, section 5.
/// </remarks>
/// <param name="Factor">What the rate is multiplied by, from 0 to 1.</param>
/// <param name="Patience">How many losses without improvement are tolerated in a row, at least 0.</param>
/// <param name="MinDelta">By how much a loss must be below the best to be an improvement, at least 0; with 0, by anything.</param>
/// <param name="Cooldown">How many losses after a reduction are not held against it, at least 0.</param>
/// <param name="Min">The rate is not lowered below this, at least 0.</param>
public sealed record ReduceOnPlateau(double Factor = 0.1, int Patience = 10, double MinDelta = 0, int Cooldown = 0, double Min = 0)
{
    /// <summary>What the rate is multiplied by.</summary>
    public double Factor { get; } = Require.UnitInterval(Factor);

    /// <summary>How many losses without improvement are tolerated in a row.</summary>
    public int Patience { get; } = Require.NotNegative(Patience);

    /// <summary>By how much a loss must be below the best to be an improvement.</summary>
    public double MinDelta { get; } = Require.NotNegative(MinDelta);

    /// <summary>How many losses after a reduction are not held against it.</summary>
    public int Cooldown { get; } = Require.NotNegative(Cooldown);

    /// <summary>The rate is not lowered below this.</summary>
    public double Min { get; } = Require.NotNegative(Min);

    /// <summary>The state after one more loss.</summary>
    /// <param name="state">The state before it.</param>
    /// <param name="loss">The loss, of an epoch or of the validation set; any double.</param>
    /// <returns>The next state; its rate is the one to use from now on.</returns>
    public PlateauState Next(PlateauState state, double loss)
    {
        ArgumentNullException.ThrowIfNull(state);
        var improved = loss < state.Best - MinDelta;
        var best = improved ? loss : state.Best;
        if (improved || state.Resting > 0) return new(state.Rate, best, 0, Math.Max(state.Resting - 1, 0));
        if (state.Waited < Patience) return new(state.Rate, best, state.Waited + 1, 0);
        return new(Math.Min(state.Rate, Math.Max(state.Rate * Factor, Min)), best, 0, Cooldown);
    }
}
