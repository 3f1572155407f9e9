namespace NeuronDocs.Core.Tests;

public class EluTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => T.Relu(z) + T.Exp(-T.Relu(-z)) - 1;

    [Fact]
    public void Of_minus_ln_2_is_minus_half_of_alpha()
    {
        var ln2 = Elementary.Log(2);
        Assert.Equal(-0.5, new Elu().Value(-ln2), 1e-16);
        Assert.Equal(0.5, new Elu().Derivative(-ln2), 1e-16);
        Assert.Equal(-1.5, new Elu(3).Value(-ln2), 1e-15);
        Assert.Equal(ln2, new Elu(3).Value(ln2));
    }

    /// <summary>Clevert et al. 2016: saturates at -alpha; only alpha = 1 has one slope on both sides of zero.</summary>
    [Fact]
    public void Saturates_at_minus_alpha_and_takes_the_slope_of_the_left_at_zero()
    {
        Assert.Equal(-3, new Elu(3).Value(-1000));
        Assert.Equal([3, 1], new[] { 0, double.Epsilon }.Select(new Elu(3).Derivative));
        Assert.Equal([1, 1], new[] { 0, double.Epsilon }.Select(new Elu().Derivative));
    }

    /// <summary>e^z - 1 written as a difference would be 0 here.</summary>
    [Fact]
    public void Keeps_its_digits_near_zero() => Assert.Equal(-1e-17, new Elu().Value(-1e-17));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void An_alpha_that_is_not_positive_is_refused(double alpha) =>
        Assert.Equal("Alpha", Assert.Throws<ArgumentOutOfRangeException>(() => new Elu(alpha)).ParamName);
}
