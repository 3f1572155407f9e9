namespace NeuronDocs.Core;

/// <summary>The sigmoid-weighted linear unit a = z sigmoid(beta z), also called swish: smooth, and below zero for negative z.</summary>
/// <remarks>
/// With beta = 1 it is the SiLU of Elfwing, Uchibe and Doya 2018; Ramachandran, Zoph and Le 2017 call it swish and add beta. Towards beta = 0 it
/// becomes z/2, towards infinity the <see cref="Relu"/>. Its least value, for beta = 1, is -0.2785 at z = -1.2785.
/// </remarks>
/// <param name="Beta">The steepness of the sigmoid, a positive number.</param>
public sealed record Silu(double Beta = 1) : ElementwiseActivation
{
    /// <summary>The steepness of the sigmoid.</summary>
    public double Beta { get; } = Require.Positive(Beta);

    /// <summary>a = z sigmoid(beta z); the limit for z to minus infinity is 0.</summary>
    /// <inheritdoc/>
    public override double Value(double z) => Gated(z, Elementary.Sigmoid(Beta * z));

    /// <summary>f'(z) = s + beta z s (1 - s) with s = sigmoid(beta z).</summary>
    /// <inheritdoc/>
    public override double Derivative(double z)
    {
        var s = Elementary.Sigmoid(Beta * z);
        return s + Gated(Beta * z, s * (1 - s));
    }
}
