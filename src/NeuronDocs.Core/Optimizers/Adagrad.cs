using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// Divides each coordinate by the root of the sum of its squared gradients so far: $s \gets s + g^2$, then $w \gets w - \eta g / (\sqrt s + \varepsilon)$. Coordinates that
/// rarely have a gradient keep a large rate; no rate ever grows again.
/// </summary>
/// <remarks>
/// The first step is $\eta$ in every coordinate. The sum starts at 0, as in PyTorch; Keras starts it at 0.1. Epsilon stands outside the root, like
/// the $\delta$ of the paper. Source: Duchi, Hazan and Singer 2011, the diagonal case.
/// </remarks>
/// <param name="Epsilon">Keeps the division finite; at least 0. With 0, a coordinate whose gradients have all been 0 is <c>NaN</c>.</param>
public sealed record Adagrad(double Epsilon = 1e-10) : GradientTransform
{
    /// <summary>Keeps the division finite.</summary>
    public double Epsilon { get; } = Require.NotNegative(Epsilon);

    /// <inheritdoc/>
    public override int StateLength(int parameterCount) => parameterCount;

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step)
    {
        Check(update, parameters, state, step);
        UpdateLoop.ApplyWithMemory(new Rule(Epsilon), update, state);
    }

    private readonly struct Rule(double epsilon) : IRuleWithMemory
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T g, ref T sum) where T : struct, ILanes<T>
        {
            sum += g * g;
            return g / (T.Sqrt(sum) + epsilon);
        }
    }
}
