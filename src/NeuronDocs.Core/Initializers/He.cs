namespace NeuronDocs.Core;

/// <summary>$\operatorname{Var}(w) = 2 / \mathrm{fan\_in}$: rectifiers zero half of their input, the 2 makes up for it. For ReLU.</summary>
/// <remarks>
/// The paper draws from a normal distribution; the uniform form has the bound $\sqrt{6 / \mathrm{fan\_in}}$. For a leaky ReLU of slope $s$ it has
/// $2 / ((1 + s^2)\, \mathrm{fan\_in})$, here <see cref="LeCun"/> with the <see cref="Gain"/> of that activation, and it allows fan_out in place of fan_in, which
/// keeps the gradients instead (<see cref="ScaledVariance"/>). Also called Kaiming. PyTorch's <c>nn.Linear</c> calls its own start Kaiming uniform
/// with the slope $\sqrt 5$: that is the bound $1 / \sqrt{\mathrm{fan\_in}}$, a sixth of this variance. Source: He, Zhang, Ren and Sun 2015, equations 10, 14 and 15.
/// </remarks>
public sealed record He : VarianceScaling
{
    /// <inheritdoc/>
    protected override double VarianceWithoutGain(Fan fan) => 2.0 / fan.In;
}
