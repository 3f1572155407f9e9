namespace NeuronDocs.Core;

/// <summary>Variance scaling with its settings open: $\operatorname{Var}(w) = s / \mathrm{fan}$ with the scale $s$, for fan_in, fan_out or their average.</summary>
/// <remarks>
/// (1, fan_in) is <see cref="LeCun"/>, (2, fan_in) is <see cref="He"/>, (1, average) is <see cref="Glorot"/>, and (2, fan_out) is the backward form of
/// He et al. 2015, equation 14. It is <c>VarianceScaling(scale, mode, distribution)</c> of Keras, where the distribution is
/// <see cref="Draw.TruncatedNormal"/> unless given, and <c>variance_scaling</c> of JAX, where it must be given. The scale is a factor of the variance, <see cref="VarianceScaling.Gain"/> of the weights.
/// </remarks>
/// <param name="Scale">Var(w) times the fan, positive. With fan_in it is the variance of z for inputs of mean square 1.</param>
/// <param name="Mode">The fan to divide by; fan_in, unless given.</param>
public sealed record ScaledVariance(double Scale = 1, FanMode? Mode = null) : VarianceScaling
{
    /// <summary>$\operatorname{Var}(w)$ times the fan.</summary>
    public double Scale { get; } = Require.Positive(Scale);

    /// <summary>The fan to divide by.</summary>
    public FanMode Mode { get; } = Mode ?? FanMode.In;

    /// <inheritdoc/>
    protected override double VarianceWithoutGain(Fan fan) => Scale / Mode.Of(fan);
}
