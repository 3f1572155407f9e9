namespace NeuronDocs.Core;

/// <summary>$\operatorname{Var}(w) = 2 / (\mathrm{fan\_in} + \mathrm{fan\_out})$: a compromise between keeping the activations' and the gradients' variance. For tanh and sigmoid.</summary>
/// <remarks>
/// The paper's normalized initialization is the uniform form, with the bound $\sqrt{6 / (\mathrm{fan\_in} + \mathrm{fan\_out})}$; Keras draws from it unless told
/// otherwise. What it replaces, the bound $1 / \sqrt{\mathrm{fan\_in}}$ of equation 1, has a third of the variance of <see cref="LeCun"/>. Also called Xavier.
/// Source: Glorot and Bengio 2010, equations 12 and 16.
/// </remarks>
public sealed record Glorot : VarianceScaling
{
    /// <inheritdoc/>
    protected override double VarianceWithoutGain(Fan fan) => 2.0 / ((double)fan.In + fan.Out);
}
