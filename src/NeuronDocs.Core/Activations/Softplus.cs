namespace NeuronDocs.Core;

/// <summary>Softplus, a = ln(1 + e^z): a smooth max(0, z), always positive, so also an output for what must be positive.</summary>
/// <remarks>Its derivative is the sigmoid. Source: Dugas et al. 2001.</remarks>
public sealed record Softplus : ElementwiseActivation
{
    /// <inheritdoc/>
    public override double Value(double z) => Elementary.Softplus(z);

    /// <inheritdoc/>
    public override double Derivative(double z) => Elementary.Sigmoid(z);
}
