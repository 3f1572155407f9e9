using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>Nesterov's momentum: $v \gets \beta v + g$, then $w \gets w - \eta\, (g + \beta v)$, the step that looks ahead.</summary>
/// <remarks>
/// The form of PyTorch and of Sutskever et al. 2013 after the change of variables that makes $w$ the point where the gradient is taken.
/// Source: Nesterov 1983.
/// </remarks>
/// <param name="Beta">How much of the velocity stays, at least 0 and below 1.</param>
public sealed record Nesterov(double Beta = 0.9) : GradientTransform
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
        public T Next<T>(T g, ref T v) where T : struct, ILanes<T>
        {
            v = beta * v + g;
            return g + beta * v;
        }
    }
}
