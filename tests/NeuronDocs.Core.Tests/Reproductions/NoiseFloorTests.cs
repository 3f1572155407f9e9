namespace NeuronDocs.Core.Tests;

/// <summary>
/// F10, Robbins and Monro 1951; Bottou, Curtis and Nocedal 2018: stochastic descent on x^2 / 2 whose gradient has noise of variance 1. With a
/// constant rate the variance of x settles at eta / (2 - eta); with the rate 1/t it is 1/t.
/// </summary>
public class NoiseFloorTests
{
    [Theory]
    [InlineData(0.05, 0.0256)]
    [InlineData(0.1, 0.0526)]
    [InlineData(0.5, 0.3333)]
    [InlineData(1, 1.0)]
    public void A_constant_rate_has_a_floor(double eta, double published)
    {
        Assert.Equal(eta / (2 - eta), Variance(eta, 600), 1e-12);
        Assert.Equal(published, Variance(eta, 600), 5e-5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    public void The_rate_one_over_t_has_none(int steps) => Assert.Equal(1.0 / steps, Variance(new InverseTimeDecay(1, 1), steps), 1e-14);

    /// <summary>20,000 independent runs: the mean square has a standard error of sqrt(2 / 20000) = 1 % of itself; 4 of them are allowed.</summary>
    [Fact]
    public void Drawn_noise_has_it_too()
    {
        var random = new Xoshiro256(1);
        double sum = 0;
        for (var run = 0; run < 20_000; run++)
        {
            var optimizer = new Optimizer(1, 0.5);
            double[] x = [0];
            for (var t = 0; t < 30; t++) optimizer.Step(x, [x[0] + random.NextNormal()]);
            sum += x[0] * x[0];
        }

        Assert.Equal(1.0 / 3, sum / 20_000, 0.04 / 3);
    }

    /// <summary>
    /// The path is linear in the noise: the variance is the sum of the squares of what a noise of 1 in one step alone leaves at the end.
    /// </summary>
    private static double Variance(LearningRateSchedule rate, int steps)
    {
        double sum = 0;
        for (var noisy = 0; noisy < steps; noisy++)
        {
            var optimizer = new Optimizer(1, rate);
            double[] x = [0];
            for (var t = 0; t < steps; t++) optimizer.Step(x, [x[0] + (t == noisy ? 1 : 0)]);
            sum += x[0] * x[0];
        }

        return sum;
    }
}
