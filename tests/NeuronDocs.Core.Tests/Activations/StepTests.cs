namespace NeuronDocs.Core.Tests;

public class StepTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => T.Relu(z) / T.Abs(z);

    [Fact]
    public void Fires_at_its_threshold()
    {
        Assert.Equal([0, 1, 1, 1], new double[] { -double.Epsilon, -0.0, 0, 3 }.Select(new Step().Value));
        Assert.Equal(0, new Step().Derivative(0));
    }
}
