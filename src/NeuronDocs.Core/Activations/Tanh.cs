namespace NeuronDocs.Core;

/// <summary>The hyperbolic tangent a = (e^z - e^-z) / (e^z + e^-z), from -1 to 1 and centered on zero.</summary>
/// <remarks>f'(z) = 1 - a^2, which is 1 at zero. Source: LeCun et al. 1998, section 4.4, for why a centered function trains faster.</remarks>
public sealed record Tanh : ElementwiseActivation
{
    /// <inheritdoc/>
    public override double Value(double z) => Elementary.Tanh(z);

    /// <inheritdoc/>
    public override double Derivative(double z) => Slope(Value(z));

    /// <inheritdoc/>
    public override void Forward(ReadOnlySpan<double> z, Span<double> a)
    {
        Check(z, a);
        Elementary.Tanh(z, a);
    }

    /// <inheritdoc/>
    public override void Backward(ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta)
    {
        Check(z, a, delta);
        for (var j = 0; j < a.Length; j++) delta[j] *= Slope(a[j]);
    }

    private static double Slope(double a) => 1 - a * a;
}
