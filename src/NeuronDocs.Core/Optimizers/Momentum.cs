using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>Momentum, also called the heavy ball: $v \gets \beta v + g$, then $w \gets w - \eta v$. Steps that agree add up, to $1 / (1 - \beta)$ times one.</summary>
/// <remarks>
/// This is PyTorch's form, in which $\eta$ scales the velocity, so a change of $\eta$ acts at once. Sutskever et al. 2013 write $v \gets \beta v - \eta g$ and
/// $w \gets w + v$: the same path while $\eta$ is constant. Others write $v \gets \beta v + (1 - \beta) g$, whose steps are $1 - \beta$ times as long.
/// Source: Polyak 1964.
/// </remarks>
/// <param name="Beta">How much of the velocity stays, at least 0 and below 1.</param>
public sealed record Momentum(double Beta = 0.9) : GradientTransform
{
    /// <summary>How much of the velocity stays.</summary>
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
        public T Next<T>(T g, ref T v) where T : struct, ILanes<T> => v = beta * v + g;
    }
}
