namespace NeuronDocs.Core.Tests;

public class TruncatedNormalTests : IInitializerMoments
{
    /// <summary>The constant of Keras and JAX.</summary>
    private const double DeviationLeft = .87962566103423978;

    static double IInitializerMoments.Variance(Fan fan) => 0.25 * DeviationLeft * DeviationLeft;

    /// <summary>1 - 2 c phi(c) / (2 Phi(c) - 1) to 250 bits, where 2 Phi(c) - 1 = erf(c / sqrt(2)).</summary>
    [Theory]
    [InlineData(1e-8)]
    [InlineData(0.01)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void The_variance_left_is_the_closed_form(double cut)
    {
        Real c = cut, half = c * c / 2;
        // phi(c) / erf(c / sqrt(2)) with the square root of pi left out of both: erf(x) = 2/sqrt(pi) e^(-x^2) (x + 2 x^3/3 + ...).
        Real series = c, term = c;
        for (var n = 3; term.Magnitude > -400; n += 2) series += term = (term * c * c / n).Rounded;
        var density = RealFunctions.Exp(-half);
        var integral = 2 * density * series;
        var expected = 1 - 2 * c * density / integral;
        Assert.InRange(expected.UlpsFrom(new TruncatedNormal(1, cut).Variance), 0, 8);
    }

    [Fact]
    public void Two_sigma_leave_the_deviation_that_Keras_and_JAX_divide_by()
    {
        Assert.Equal(DeviationLeft, Math.Sqrt(new TruncatedNormal(1).Variance), 1e-15);
        Assert.Equal(0.7737, new TruncatedNormal(1).Variance, 5e-5);
        var (phi, inside) = (Math.Exp(-2) / Math.Sqrt(2 * Math.PI), Elementary.Erf(Math.Sqrt(2)));
        Assert.Equal(1 - 4 * phi / inside, new TruncatedNormal(1).Variance, 1e-15);
    }

    [Fact]
    public void A_far_cut_leaves_the_normal_and_a_near_one_the_uniform_distribution()
    {
        Assert.Equal(0.04, new TruncatedNormal(0.2, 40).Variance, 1e-16);
        Assert.Equal(0.01 * 0.01 / 3, new TruncatedNormal(1, 0.01).Variance, 1e-9);
        Assert.Equal(0, new TruncatedNormal(1, 1e-200).Variance);
    }

    /// <summary>On both sides of the switch from uniform to normal numbers, sqrt(pi / 2) = 1.2533.</summary>
    [Theory]
    [InlineData(0.3)]
    [InlineData(1.25)]
    [InlineData(1.26)]
    [InlineData(2)]
    public void Has_the_distribution_of_what_was_kept(double cut)
    {
        var (below, inside) = (Sample.NormalBelow(-cut), Elementary.Erf(cut / Math.Sqrt(2)));
        Sample.AssertDistribution(new TruncatedNormal(0.2, cut), w => Math.Clamp((Sample.NormalBelow(w / 0.2) - below) / inside, 0, 1));
    }

    /// <summary>Near its ends the density is still half a percent of a share per hundredth sigma: hundreds of weights lie in the last one.</summary>
    [Fact]
    public void Fills_its_interval_and_no_more()
    {
        var weights = Sample.Of(new TruncatedNormal(0.2), new Fan(1, 1));
        Assert.InRange(weights.Min(), -0.4, -0.398);
        Assert.InRange(weights.Max(), 0.398, 0.4);
    }

    [Theory]
    [InlineData(-1, 2, "StandardDeviation")]
    [InlineData(double.NaN, 2, "StandardDeviation")]
    [InlineData(1, 0, "Cut")]
    [InlineData(1, double.NaN, "Cut")]
    [InlineData(1, double.PositiveInfinity, "Cut")]
    public void Impossible_settings_are_named(double sigma, double cut, string name) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => new TruncatedNormal(sigma, cut)).ParamName);
}
