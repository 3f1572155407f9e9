namespace NeuronDocs.Core.Tests;

public class IdentityTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => z + 0;

    [Fact]
    public void Hands_on_what_comes_in()
    {
        double[] z = [-1e300, -0.0, double.Epsilon, double.PositiveInfinity];
        Assert.Equal(z, z.Select(new Identity().Value));
        Assert.All(z, x => Assert.Equal(1, new Identity().Derivative(x)));
    }
}
