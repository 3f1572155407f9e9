namespace NeuronDocs.Core.Tests;

public class NormalTests : IInitializerMoments
{
    static double IInitializerMoments.Variance(Fan fan) => 0.25;

    [Fact]
    public void Has_the_normal_distribution() => Sample.AssertDistribution(new Normal(0.2), w => Sample.NormalBelow(w / 0.2));

    /// <summary>Beyond 4 sigma is one weight in 15,787; of 200,000 that is 12.7, give or take five times 3.6.</summary>
    [Fact]
    public void Has_tails()
    {
        var beyond = Sample.Of(new Normal(0.2), new Fan(10, 30)).Count(w => Math.Abs(w) > 0.8);
        Assert.InRange(beyond, 1, 31);
        Assert.Equal(15787, 1 / (2 * Sample.NormalBelow(-4)), 0.5);
    }

    [Fact]
    public void Without_a_deviation_all_is_zero() => Assert.All(Sample.Of(new Normal(0), new Fan(1, 1)), w => Assert.Equal(0, w));

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_impossible_deviation_is_named(double sigma) =>
        Assert.Equal("StandardDeviation", Assert.Throws<ArgumentOutOfRangeException>(() => new Normal(sigma)).ParamName);
}
