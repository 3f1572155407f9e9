namespace NeuronDocs.Core;

/// <summary>Mish, a = z tanh(softplus(z)) = z tanh(ln(1 + e^z)): smooth, and at least -0.309.</summary>
/// <remarks>Source: Misra 2019.</remarks>
public sealed record Mish : ElementwiseActivation
{
    /// <summary>a = z tanh(ln(1 + e^z)); the limit for z to minus infinity is 0.</summary>
    /// <inheritdoc/>
    public override double Value(double z) => Gated(z, Gate(z));

    /// <summary>f'(z) = t + z sigmoid(z) (1 - t^2) with t = tanh(ln(1 + e^z)).</summary>
    /// <inheritdoc/>
    public override double Derivative(double z)
    {
        var t = Gate(z);
        return t + Gated(z, Elementary.Sigmoid(z) * (1 - t * t));
    }

    private static double Gate(double z) => Elementary.Tanh(Elementary.Softplus(z));
}
