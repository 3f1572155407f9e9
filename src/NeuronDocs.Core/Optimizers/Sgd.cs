namespace NeuronDocs.Core;

/// <summary>Plain gradient descent: the update is the gradient, so $w \gets w - \eta g$. With the gradient of a batch it is stochastic.</summary>
/// <remarks>Source: Cauchy 1847; stochastic: Robbins and Monro 1951.</remarks>
public sealed record Sgd : GradientTransform
{
    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step) =>
        Check(update, parameters, state, step);
}
