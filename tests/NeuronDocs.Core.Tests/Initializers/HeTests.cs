namespace NeuronDocs.Core.Tests;

public class HeTests : IInitializerMoments
{
    static double IInitializerMoments.Variance(Fan fan) => 1 / (fan.In / 2.0);

    /// <summary>He et al. 2015, equation 10: fan_in Var(w) / 2 = 1; equation 15 for a leaky ReLU of slope a: (1 + a^2) fan_in Var(w) / 2 = 1.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.01)]
    [InlineData(0.25)]
    [InlineData(-1)]
    public void Is_LeCun_with_the_gain_of_ReLU(double slope)
    {
        var fan = new Fan(288, 64);
        Assert.Equal(1, fan.In * new He().Variance(fan) / 2);
        var leaky = new LeCun { Gain = Gain.For(new LeakyRelu(slope)) };
        Assert.Equal(1, (1 + slope * slope) * fan.In * leaky.Variance(fan) / 2, 1e-13);
    }
}
