namespace NeuronDocs.Core;

/// <summary>Var(w) = 1 / fan_in: keeps the variance of a linear or weakly driven tanh layer.</summary>
/// <remarks>Source: LeCun, Bottou, Orr and Müller 1998, section 4.6. Frameworks call it LeCun normal or LeCun uniform; it is the SELU network's initializer.</remarks>
public sealed record LeCun : VarianceScaling
{
    /// <inheritdoc/>
    public override double Variance(Fan fan) => 1.0 / fan.In;
}
