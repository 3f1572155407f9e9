namespace NeuronDocs.Core.Tests;

public class L2Tests
{
    [Fact]
    public void It_is_half_lambda_times_the_squares_and_pulls_with_lambda_times_the_weight()
    {
        var gradient = new double[3];
        new L2(0.5).AddGradient([3, -4, 0], gradient);
        Assert.Equal([1.5, -2, 0], gradient);
        Assert.Equal(6.25, new L2(0.5).Value([3, -4]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_lambda_that_is_negative_or_not_finite_is_refused(double lambda) =>
        Assert.Equal("Lambda", Assert.Throws<ArgumentOutOfRangeException>(() => new L2(lambda)).ParamName);
}
