namespace NeuronDocs.Core.Tests;

public class ScaledVarianceTests : IInitializerMoments
{
    static double IInitializerMoments.Variance(Fan fan) => 1.0 / fan.In;

    /// <summary>The concepts are points of the family, to the last bit.</summary>
    [Fact]
    public void LeCun_He_and_Glorot_are_three_of_its_settings()
    {
        foreach (var fan in new Fan[] { new(1, 1), new(10, 6), new(784, 128), new(9, 1000) })
        {
            Assert.Equal(new LeCun().Variance(fan), new ScaledVariance(1, FanMode.In).Variance(fan));
            Assert.Equal(new He().Variance(fan), new ScaledVariance(2).Variance(fan));
            Assert.Equal(new Glorot().Variance(fan), new ScaledVariance(1, FanMode.Average).Variance(fan));
        }
    }

    /// <summary>He et al. 2015, equation 14: fan_out Var(w) / 2 = 1 keeps the gradients.</summary>
    [Fact]
    public void The_backward_form_of_He_divides_by_fan_out() => Assert.Equal(2.0 / 6, new ScaledVariance(2, FanMode.Out).Variance(new Fan(10, 6)));

    [Fact]
    public void Modes_have_names() =>
        Assert.Equal(["fan_in", "fan_out", "average"], new[] { FanMode.In, FanMode.Out, FanMode.Average }.Select(mode => mode.ToString()));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void An_impossible_scale_is_named(double scale) =>
        Assert.Equal("Scale", Assert.Throws<ArgumentOutOfRangeException>(() => new ScaledVariance(scale)).ParamName);
}
