namespace NeuronDocs.Core;

/// <summary>Var(w) = 2 / (fan_in + fan_out): a compromise between keeping the activations' and the gradients' variance. For tanh and sigmoid.</summary>
/// <remarks>Source: Glorot and Bengio 2010, equation 12; the paper's normalized initialization is the uniform form, with bound sqrt(6 / (fan_in + fan_out)). Also called Xavier.</remarks>
public sealed record Glorot : VarianceScaling
{
    /// <inheritdoc/>
    public override double Variance(Fan fan) => 2.0 / (fan.In + fan.Out);
}
