namespace NeuronDocs.Core.Tests;

/// <summary>F17: thirty ReLU layers under He's and Glorot's variance, and the deviations of He et al. 2015, section 2.2.</summary>
[Trait("Kind", "experiment")]
public class ReluDepthTests
{
    private const int Width = 256;
    private const int Depth = 30;

    /// <summary>In a square layer Glorot's weights are He's divided by sqrt(2); through ReLU that is 2^(-1/2) for each layer, for every draw.</summary>
    [Fact]
    public void Glorot_is_smaller_by_two_to_the_fifteen()
    {
        Assert.Equal(3.05e-5, Math.Pow(2, -15), 5e-8);
        for (var seed = 1; seed <= 3; seed++)
            Assert.Equal(1, Signal(new Glorot(), seed) / Signal(new He(), seed) / Math.Pow(2, -15), 1e-12);
    }

    /// <summary>
    /// He's variance keeps the mean square on average over draws. A single one scatters by the factor 1 + 5/n in each layer, the relative variance of
    /// relu(z)^2 over n neurons, so the logarithm of the rms has about the deviation sqrt(L ln(1 + 5/n)) / 2 = 0.38,
    /// and the median e^(-0.15) = 0.86. Published for 60 draws: median 0.82, from 0.44 to 1.45 for 5 to 95 %.
    /// </summary>
    [Fact]
    public void He_keeps_about_one_and_scatters_as_predicted()
    {
        const int draws = 60;
        double[] rms = [.. Enumerable.Range(1, draws).Select(seed => Signal(new He(), seed)).Order()];
        var scatter = Depth * Math.Log(1 + 5.0 / Width);
        var deviation = Math.Sqrt(scatter) / 2;
        var center = -scatter / 4;
        Assert.Equal(1, rms.Average(r => r * r), 5 * Math.Sqrt((Math.Exp(scatter) - 1) / draws));

        double[] logarithms = [.. rms.Select(r => Math.Log(r))];
        Assert.Equal(center, logarithms.Average(), 5 * deviation / Math.Sqrt(draws));
        // The standard error of a median is 1.25 of that of the mean, the one of a 5 % quantile 2.1.
        AssertQuantile(0.5, 0.82, center, 1.25);
        AssertQuantile(0.05, 0.44, center - 1.645 * deviation, 2.1);
        AssertQuantile(0.95, 1.45, center + 1.645 * deviation, 2.1);

        void AssertQuantile(double p, double published, double predicted, double factor)
        {
            var tolerance = 5 * factor * deviation / Math.Sqrt(draws);
            Assert.Equal(predicted, logarithms[(int)(p * draws)], tolerance);
            Assert.Equal(predicted, Math.Log(published), tolerance);
        }
    }

    /// <summary>3 x 3 kernels with 64 to 512 filters, equation 14 (backward, fan_out); the paper prints 0.059, 0.042, 0.029 and 0.021.</summary>
    [Theory]
    [InlineData(64, 0.0589)]
    [InlineData(128, 0.0417)]
    [InlineData(256, 0.0295)]
    [InlineData(512, 0.0208)]
    public void The_deviations_of_four_convolutions(int filters, double published)
    {
        var variance = new ScaledVariance(2, FanMode.Out).Variance(Fan.OfConvolution(3, 3, 3, filters));
        Assert.Equal(Math.Sqrt(2) / 3 / Math.Sqrt(filters), Math.Sqrt(variance), 1e-16);
        Assert.Equal(published, Math.Sqrt(variance), 5e-5);
        Assert.Equal(variance, new He().Variance(Fan.OfConvolution(3, 3, filters, 3)));
    }

    /// <summary>
    /// The paper's ten-layer network with sigma 0.01 instead: from the tenth to the second layer the gradient loses 5.9 (4.2)^2 (2.9)^2 (2.1)^4 =
    /// 1.7e4, the ratios of the deviations above to 0.01, printed with two digits.
    /// </summary>
    [Fact]
    public void A_deviation_of_one_hundredth_loses_the_gradient()
    {
        var loss = 5.9 * Math.Pow(4.2, 2) * Math.Pow(2.9, 2) * Math.Pow(2.1, 4);
        Assert.Equal(17023, loss, 0.5);
        var exact = new[] { 64, 128, 128, 256, 256, 512, 512, 512, 512 }
            .Aggregate(1.0, (product, filters) => product * Math.Sqrt(new ScaledVariance(2, FanMode.Out).Variance(Fan.OfConvolution(3, 3, 1, filters))) / 0.01);
        Assert.Equal(1.7, exact / 1e4, 0.05);
        Assert.Equal(loss, exact, 0.03 * loss);
    }

    /// <summary>The rms after the last layer, for an input of ones.</summary>
    private static double Signal(Initializer initializer, int seed)
    {
        var random = new Xoshiro256(seed);
        var a = Enumerable.Repeat(1.0, Width).ToArray();
        for (var l = 0; l < Depth; l++)
        {
            var layer = new Dense(Width, Width, new Relu());
            layer.Initialize(initializer, random);
            a = layer.Forward(a);
        }

        return Math.Sqrt(a.Average(v => v * v));
    }
}
