namespace NeuronDocs.Core.Tests;

public class LeCunTests : IInitializerMoments
{
    static double IInitializerMoments.Variance(Fan fan) => 1.0 / fan.In;

    /// <summary>LeCun et al. 1998, section 4.6: the standard deviation is fan_in^(-1/2).</summary>
    [Fact]
    public void The_deviation_is_one_over_the_root_of_fan_in() => Assert.Equal(0.1, Math.Sqrt(new LeCun().Variance(new Fan(100, 7))), 1e-16);

    /// <summary>As the documentation says: the bound 1 / sqrt(fan_in) has a third of this variance, and a sixth of He's.</summary>
    [Fact]
    public void The_common_bound_has_a_third_of_the_variance()
    {
        var fan = new Fan(100, 7);
        var bound = 1 / Math.Sqrt(fan.In);
        Assert.Equal(new LeCun().Variance(fan) / 3, bound * bound / 3, 1e-17);
        Assert.Equal(new He().Variance(fan) / 6, bound * bound / 3, 1e-17);
        Assert.Equal(bound * bound / 3, 2 / ((1 + Math.Sqrt(5) * Math.Sqrt(5)) * fan.In), 1e-17);
    }
}
