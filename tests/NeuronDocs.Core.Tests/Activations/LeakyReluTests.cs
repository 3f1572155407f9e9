namespace NeuronDocs.Core.Tests;

public class LeakyReluTests : IElementwiseFormula
{
    T IElementwiseFormula.Of<T>(T z) => T.Relu(z) - 0.01 * T.Relu(-z);

    [Fact]
    public void Takes_the_slope_of_the_left_at_zero()
    {
        Assert.Equal([-0.75, 0, 2], new double[] { -3, 0, 2 }.Select(new LeakyRelu(0.25).Value));
        Assert.Equal([0.25, 0.25, 1], new double[] { -3, 0, 2 }.Select(new LeakyRelu(0.25).Derivative));
    }

    [Fact]
    public void Without_a_slope_it_leaks_one_percent() => Assert.Equal(new LeakyRelu(0.01), new LeakyRelu());

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_slope_that_is_no_number_is_refused(double slope) =>
        Assert.Equal("Slope", Assert.Throws<ArgumentOutOfRangeException>(() => new LeakyRelu(slope)).ParamName);
}
