using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// Momentum in its other convention, an exponential moving average of the gradients: $m \gets \beta m + (1 - \beta) g$, then $w \gets w - \eta m$.
/// </summary>
/// <remarks>
/// The steps are $1 - \beta$ times those of <see cref="Momentum"/>, so the same path needs a rate $1 / (1 - \beta)$ times as large. Since $m$ starts at
/// zero, the first steps are short; Adam corrects for that, this does not. It is the first moment of Adam (Kingma and Ba 2015), the ema of
/// Optax without its correction, the leaky average of textbooks.
/// </remarks>
/// <param name="Beta">How much of the average stays, at least 0 and below 1.</param>
public sealed record MovingAverage(double Beta = 0.9) : GradientTransform
{
    /// <summary>How much of the average stays.</summary>
    public double Beta { get; } = Require.Decay(Beta);

    /// <inheritdoc/>
    public override int StateLength(int parameterCount) => parameterCount;

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step)
    {
        Check(update, parameters, state, step);
        UpdateLoop.ApplyWithMemory(new Rule(Beta), update, state);
    }

    private readonly struct Rule(double beta) : IRuleWithMemory
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T g, ref T m) where T : struct, ILanes<T> => m = beta * m + (1 - beta) * g;
    }
}
