namespace NeuronDocs.Core;

/// <summary>The logistic sigmoid a = 1 / (1 + e^-z), from 0 to 1: a probability.</summary>
/// <remarks>f'(z) = a (1 - a), at most 1/4: a stack of sigmoid layers shrinks the gradient. Source: Rumelhart, Hinton and Williams 1986.</remarks>
public sealed record Sigmoid : ElementwiseActivation
{
    /// <inheritdoc/>
    public override double Value(double z) => Elementary.Sigmoid(z);

    /// <inheritdoc/>
    public override double Derivative(double z) => Slope(Value(z));

    /// <inheritdoc/>
    public override void Forward(ReadOnlySpan<double> z, Span<double> a)
    {
        Check(z, a);
        Elementary.Sigmoid(z, a);
    }

    /// <inheritdoc/>
    public override void Backward(ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta)
    {
        Check(z, a, delta);
        for (var j = 0; j < a.Length; j++) delta[j] *= Slope(a[j]);
    }

    private static double Slope(double a) => a * (1 - a);
}
