namespace NeuronDocs.Core;

/// <summary>The identity $a = z$: a linear output, for regression or for logits that the loss takes as they are.</summary>
/// <remarks>Hidden layers with it are useless: a chain of linear layers is one linear layer.</remarks>
public sealed record Identity : ElementwiseActivation, IInLanes
{
    /// <inheritdoc/>
    public override double Value(double z) => z;

    /// <inheritdoc/>
    public override double Derivative(double z) => 1;

    void IInLanes.ForwardBatch(ReadOnlySpan<double> z, Span<double> a) => z.CopyTo(a);

    void IInLanes.BackwardBatch(ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta)
    {
    }
}
