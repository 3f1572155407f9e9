using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>The L2 penalty (ridge): $\tfrac\lambda2 \sum_i w_i^2$. Large weights are drawn to 0 in proportion to their size.</summary>
/// <remarks>
/// The gradient is $\lambda w$: a step of gradient descent first shrinks each weight by the factor $1 - \eta \lambda$, which is weight decay (Krogh and
/// Hertz 1992). For an optimizer that rescales the gradient, such as <see cref="Adam"/>, the two differ (Loshchilov and Hutter 2019). For the
/// same penalty, texts that write $\lambda \sum w^2$, without the $\tfrac12$, have half this $\lambda$; those whose loss is the sum over $n$ samples, where this
/// library has the mean, $n$ times it.
/// Source: Hoerl and Kennard 1970.
/// </remarks>
/// <param name="Lambda">The strength, at least 0.</param>
public sealed record L2(double Lambda) : Penalty
{
    /// <summary>The strength.</summary>
    public double Lambda { get; } = Require.NotNegative(Lambda);

    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> weights) => Lambda / 2 * Reduction.Dot(weights, weights);

    /// <inheritdoc/>
    public override void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        Check(weights, gradient);
        UpdateLoop.Apply(new Rule(Lambda), gradient, weights);
    }

    private readonly struct Rule(double lambda) : IUpdateRuleOfTwo
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T g, T w) where T : struct, ILanes<T> => g + lambda * w;
    }
}
