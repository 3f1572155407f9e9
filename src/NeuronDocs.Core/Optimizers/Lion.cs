using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// Every coordinate moves by $\eta$, in the direction of the sign of a mean of momentum and gradient: $c = \beta_1 m + (1 - \beta_1) g$, $w \gets w - \eta \operatorname{sign}(c)$, then
/// $m \gets \beta_2 m + (1 - \beta_2) g$.
/// </summary>
/// <remarks>
/// Since all its steps are $\eta$ long, it needs a smaller rate than Adam, 3 to 10 times says the paper, and one that falls. The paper's decoupled
/// decay is a stage after it: <c>new Lion(), new WeightDecay(0.1)</c>. The sign of 0 is 0. Source: Chen et al. 2023, algorithm 2.
/// </remarks>
/// <param name="Beta1">How much of the momentum is in the step, at least 0 and below 1.</param>
/// <param name="Beta2">How much of the momentum stays, at least 0 and below 1.</param>
public sealed record Lion(double Beta1 = 0.9, double Beta2 = 0.99) : GradientTransform
{
    /// <summary>How much of the momentum is in the step.</summary>
    public double Beta1 { get; } = Require.Decay(Beta1);

    /// <summary>How much of the momentum stays.</summary>
    public double Beta2 { get; } = Require.Decay(Beta2);

    /// <inheritdoc/>
    public override int StateLength(int parameterCount) => parameterCount;

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step)
    {
        Check(update, parameters, state, step);
        UpdateLoop.ApplyWithMemory(new Rule(Beta1, Beta2), update, state);
    }

    private readonly struct Rule(double beta1, double beta2) : IRuleWithMemory
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T g, ref T m) where T : struct, ILanes<T>
        {
            var sign = Lanes.Sign(beta1 * m + (1 - beta1) * g);
            m = beta2 * m + (1 - beta2) * g;
            return sign;
        }
    }
}
