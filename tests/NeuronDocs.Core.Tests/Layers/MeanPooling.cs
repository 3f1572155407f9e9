namespace NeuronDocs.Core.Tests;

/// <summary>A layer that a user could write: each output is the mean of so many neighboring inputs. It has no parameters and needs no memory.</summary>
internal sealed class MeanPooling(int outputs, int size) : Layer(outputs * size, outputs, 0, 0, new Identity())
{
    protected internal override void PreActivations(ReadOnlySpan<double> x, Span<double> z, Span<double> memory, bool training)
    {
        z.Clear();
        for (var k = 0; k < x.Length; k++) z[k / size] += x[k] / size;
    }

    protected internal override void Backward(
        ReadOnlySpan<double> x, ReadOnlySpan<double> memory, ReadOnlySpan<double> delta, Span<double> gradient, Span<double> inputGradient)
    {
        for (var k = 0; k < inputGradient.Length; k++) inputGradient[k] = delta[k / size] / size;
    }
}
