namespace NeuronDocs.Core.Tests;

public class VarianceScalingTests
{
    public static TheoryData<string> Family => Implementations.NamesOf<VarianceScaling>();

    [Theory]
    [MemberData(nameof(Family))]
    public void The_normal_form_is_the_default(string name) => Assert.Same(Draw.Normal, Implementations.Named<VarianceScaling>(name).Form);

    [Theory]
    [MemberData(nameof(Family))]
    public void A_gain_is_a_factor_of_the_weights(string name)
    {
        var (fan, rule) = (new Fan(10, 30), Implementations.Named<VarianceScaling>(name));
        Assert.Equal(6.25 * rule.Variance(fan), (rule with { Gain = 2.5 }).Variance(fan), 1e-15);
        Assert.Equal("Gain", Assert.Throws<ArgumentOutOfRangeException>(() => rule with { Gain = 0 }).ParamName);
        Assert.Equal("Gain", Assert.Throws<ArgumentOutOfRangeException>(() => rule with { Gain = double.NaN }).ParamName);
        Assert.Equal("Form", Assert.Throws<ArgumentNullException>(() => rule with { Form = null! }).ParamName);
    }

    /// <summary>Each form is the distribution it is named after, with that variance: Var = sigma^2, b^2 / 3, 0.7737 sigma^2.</summary>
    [Fact]
    public void A_form_is_the_distribution_of_its_name()
    {
        Assert.Equal(new Normal(0.5), Draw.Normal.OfVariance(0.25));
        Assert.Equal(new Uniform(1.5), Draw.Uniform.OfVariance(0.75));
        var truncated = Assert.IsType<TruncatedNormal>(Draw.TruncatedNormal.OfVariance(0.25));
        Assert.Equal(2, truncated.Cut);
        Assert.Equal(0.5 / .87962566103423978, truncated.StandardDeviation, 1e-15);
        Assert.Equal(["normal", "uniform", "truncated normal"], new[] { Draw.Normal, Draw.Uniform, Draw.TruncatedNormal }.Select(form => form.ToString()));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_impossible_variance_is_named(double variance) =>
        Assert.Equal("variance", Assert.Throws<ArgumentOutOfRangeException>(() => Draw.Uniform.OfVariance(variance)).ParamName);
}
