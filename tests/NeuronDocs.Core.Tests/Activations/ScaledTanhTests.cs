namespace NeuronDocs.Core.Tests;

public class ScaledTanhTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => 1.7159 * (1 - 2 / (T.Exp(4.0 / 3 * z) + 1));

    /// <summary>LeCun et al. 1998, section 4.4: f(1) = 1 and f(-1) = -1. 1.7159 tanh(2/3) is 1 to five digits.</summary>
    [Fact]
    public void Maps_one_to_one()
    {
        Assert.Equal(0.9999972559, new ScaledTanh().Value(1), 5e-11);
        Assert.Equal(-new ScaledTanh().Value(1), new ScaledTanh().Value(-1));
        Assert.Equal(1.7159 * 2 / 3, new ScaledTanh().Derivative(0), 1e-15);
    }

    /// <summary>The same section: the second derivative is largest at 1. It is where the third, A S^3 (6 t^2 - 2)(1 - t^2), vanishes: tanh(S z)^2 = 1/3.</summary>
    [Fact]
    public void Is_bent_most_near_one()
    {
        var z = Elementary.Log((1 + Math.Sqrt(1.0 / 3)) / (1 - Math.Sqrt(1.0 / 3))) / 2 * 1.5;
        Assert.Equal(1, z, 0.02);
        Assert.True(Bend(z) > Bend(z - 0.05) && Bend(z) > Bend(z + 0.05));

        static double Bend(double z) => Math.Abs(FiniteDifference.Central(new ScaledTanh().Derivative, z));
    }

    [Fact]
    public void With_other_constants_it_is_tanh() => Assert.Equal(new Tanh().Value(0.7), new ScaledTanh(1, 1).Value(0.7));

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Constants_that_are_not_positive_are_refused(double constant)
    {
        Assert.Equal("Amplitude", Assert.Throws<ArgumentOutOfRangeException>(() => new ScaledTanh(Amplitude: constant)).ParamName);
        Assert.Equal("Scale", Assert.Throws<ArgumentOutOfRangeException>(() => new ScaledTanh(Scale: constant)).ParamName);
    }
}
