using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>Adds $\lambda w$ to the update, which draws every parameter towards zero.</summary>
/// <remarks>
/// Where it stands decides what it is. After Adam it is decoupled weight decay, the same for every parameter: <c>new Adam(), new
/// WeightDecay(0.01)</c> is <see cref="AdamW"/>. Before Adam it is the gradient of the penalty $\tfrac\lambda2 \|w\|^2$, which Adam then divides by its
/// root mean square like the rest of the gradient: <c>new WeightDecay(0.01), new Adam()</c>, L2 regularization. Around plain gradient descent
/// the two are the same. The learning rate multiplies $\lambda$, as in PyTorch. Source: Loshchilov and Hutter 2019.
/// </remarks>
/// <param name="Lambda">The strength, at least 0.</param>
public sealed record WeightDecay(double Lambda = 0.01) : GradientTransform
{
    /// <summary>The strength.</summary>
    public double Lambda { get; } = Require.NotNegative(Lambda);

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step)
    {
        Check(update, parameters, state, step);
        UpdateLoop.Apply(new Rule(Lambda), update, parameters);
    }

    private readonly struct Rule(double lambda) : IUpdateRuleOfTwo
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T u, T w) where T : struct, ILanes<T> => u + lambda * w;
    }
}
