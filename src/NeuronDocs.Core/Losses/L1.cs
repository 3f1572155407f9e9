using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>The L1 penalty (lasso): $\lambda \sum_i |w_i|$. It draws every weight to 0 with the same force: those the data hardly ask for become 0.</summary>
/// <remarks>
/// The gradient is $\lambda \operatorname{sign}(w)$; at 0, where any slope from $-\lambda$ to $\lambda$ would do, it is 0, so that a weight of 0 is moved by the loss alone.
/// Plain gradient descent therefore steps to and fro around 0 by about $\eta \lambda$. Source: Tibshirani 1996. Together with <see cref="L2"/> it is the
/// elastic net of Zou and Hastie 2005.
/// </remarks>
/// <param name="Lambda">The strength, at least 0.</param>
public sealed record L1(double Lambda) : Penalty
{
    /// <summary>The strength.</summary>
    public double Lambda { get; } = Require.NotNegative(Lambda);

    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> weights) => Lambda * Reduction.SumOfSizes(weights);

    /// <inheritdoc/>
    public override void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        Check(weights, gradient);
        UpdateLoop.Apply(new Rule(Lambda), gradient, weights);
    }

    private readonly struct Rule(double lambda) : IUpdateRuleOfTwo
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T g, T w) where T : struct, ILanes<T> => g + lambda * Lanes.Sign(w);
    }
}
