using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// Steps in the units of the parameters: the gradient times the ratio of two running root mean squares, of the past steps and of the gradients.
/// The ratio takes the place of the learning rate, so use it with $\eta = 1$.
/// </summary>
/// <remarks>
/// $v \gets \rho v + (1 - \rho) g^2$, $d = g \sqrt{u + \varepsilon} / \sqrt{v + \varepsilon}$, $u \gets \rho u + (1 - \rho) d^2$, then $w \gets w - d$. Epsilon stands inside both
/// roots, as in the paper, and starts everything: without it the first step, and so every other, would be 0. Source: Zeiler 2012, algorithm 1.
/// </remarks>
/// <param name="Rho">The decay of both mean squares, at least 0 and below 1.</param>
/// <param name="Epsilon">What the mean square of the steps starts from, positive.</param>
public sealed record Adadelta(double Rho = 0.95, double Epsilon = 1e-6) : GradientTransform
{
    /// <summary>The decay of both mean squares.</summary>
    public double Rho { get; } = Require.Decay(Rho);

    /// <summary>What the mean square of the steps starts from.</summary>
    public double Epsilon { get; } = Require.Positive(Epsilon);

    /// <inheritdoc/>
    public override int StateLength(int parameterCount) => 2 * parameterCount;

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step)
    {
        Check(update, parameters, state, step);
        UpdateLoop.ApplyWithTwoMemories(new Rule(Rho, Epsilon), update, state);
    }

    private readonly struct Rule(double rho, double epsilon) : IRuleWithTwoMemories
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T g, ref T v, ref T u) where T : struct, ILanes<T>
        {
            v = rho * v + (1 - rho) * (g * g);
            var d = g * (T.Sqrt(u + epsilon) / T.Sqrt(v + epsilon));
            u = rho * u + (1 - rho) * (d * d);
            return d;
        }
    }
}
