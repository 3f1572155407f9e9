using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// Divides each coordinate by the root of a running mean of its squared gradients: $v \gets \rho v + (1 - \rho) g^2$, then $w \gets w - \eta g / (\sqrt v + \varepsilon)$.
/// </summary>
/// <remarks>
/// The mean starts at zero and is not corrected for it, so the first step is $\eta / \sqrt{1 - \rho}$: $3.16 \eta$ with the default. The lecture has no
/// epsilon; it stands outside the root as in PyTorch, whose $\rho$, there $\alpha$, is 0.99 by default. Keras puts it inside. Source: Tieleman and
/// Hinton 2012.
/// </remarks>
/// <param name="Rho">The decay of the mean square, at least 0 and below 1.</param>
/// <param name="Epsilon">Keeps the division finite; at least 0. With 0, a coordinate whose gradients have all been 0 is <c>NaN</c>.</param>
public sealed record RmsProp(double Rho = 0.9, double Epsilon = 1e-8) : GradientTransform
{
    /// <summary>The decay of the mean square.</summary>
    public double Rho { get; } = Require.Decay(Rho);

    /// <summary>Keeps the division finite.</summary>
    public double Epsilon { get; } = Require.NotNegative(Epsilon);

    /// <inheritdoc/>
    public override int StateLength(int parameterCount) => parameterCount;

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step)
    {
        Check(update, parameters, state, step);
        UpdateLoop.ApplyWithMemory(new Rule(Rho, Epsilon), update, state);
    }

    private readonly struct Rule(double rho, double epsilon) : IRuleWithMemory
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T g, ref T v) where T : struct, ILanes<T>
        {
            v = rho * v + (1 - rho) * (g * g);
            return g / (T.Sqrt(v) + epsilon);
        }
    }
}
