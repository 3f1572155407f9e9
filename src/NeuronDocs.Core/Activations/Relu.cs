namespace NeuronDocs.Core;

/// <summary>The rectified linear unit a = max(0, z).</summary>
/// <remarks>
/// f'(z) is 1 for z > 0 and 0 for z &lt; 0. At z = 0 there is no derivative; this library, as most do, takes 0.
/// Source: Nair and Hinton 2010; Glorot, Bordes and Bengio 2011.
/// </remarks>
public sealed record Relu : ElementwiseActivation
{
    /// <inheritdoc/>
    public override double Value(double z) => Math.Max(0, z);

    /// <inheritdoc/>
    public override double Derivative(double z) => double.IsNaN(z) ? z : z > 0 ? 1 : 0;
}
