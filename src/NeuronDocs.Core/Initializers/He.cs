namespace NeuronDocs.Core;

/// <summary>Var(w) = 2 / fan_in: rectifiers zero half of their input, the 2 makes up for it. For ReLU.</summary>
/// <remarks>Source: He, Zhang, Ren and Sun 2015, equation 10; the paper draws from a normal distribution. Also called Kaiming.</remarks>
public sealed record He : VarianceScaling
{
    /// <inheritdoc/>
    public override double Variance(Fan fan) => 2.0 / fan.In;
}
