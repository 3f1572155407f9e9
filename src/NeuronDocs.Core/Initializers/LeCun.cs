namespace NeuronDocs.Core;

/// <summary>$\operatorname{Var}(w) = 1 / \mathrm{fan\_in}$: keeps the variance of a linear or weakly driven tanh layer.</summary>
/// <remarks>
/// Frameworks call it LeCun normal or, with the bound $\sqrt{3 / \mathrm{fan\_in}}$, LeCun uniform. The paper asks for the deviation $1 / \sqrt{\mathrm{fan\_in}}$, for inputs
/// of variance 1 and the scaled tanh, and leaves the distribution open. It is the initializer of SELU networks (Klambauer et al. 2017).
/// Source: LeCun, Bottou, Orr and Müller 1998, section 4.6.
/// </remarks>
public sealed record LeCun : VarianceScaling
{
    /// <inheritdoc/>
    protected override double VarianceWithoutGain(Fan fan) => 1.0 / fan.In;
}
