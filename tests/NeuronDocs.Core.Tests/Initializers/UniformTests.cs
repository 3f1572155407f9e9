namespace NeuronDocs.Core.Tests;

public class UniformTests : IInitializerMoments
{
    static double IInitializerMoments.Variance(Fan fan) => 0.25 / 3;

    [Fact]
    public void Has_the_uniform_distribution() => Sample.AssertDistribution(new Uniform(0.6), w => Math.Clamp((w + 0.6) / 1.2, 0, 1));

    /// <summary>200,000 numbers leave out the outermost hundredth of a percent of either side with the probability e^-10.</summary>
    [Fact]
    public void Fills_its_interval_and_no_more()
    {
        var weights = Sample.Of(new Uniform(0.6), new Fan(1, 1));
        Assert.InRange(weights.Min(), -0.6, -0.6 * 0.9999);
        Assert.InRange(weights.Max(), 0.6 * 0.9999, 0.6);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_impossible_bound_is_named(double bound) =>
        Assert.Equal("Bound", Assert.Throws<ArgumentOutOfRangeException>(() => new Uniform(bound)).ParamName);
}
