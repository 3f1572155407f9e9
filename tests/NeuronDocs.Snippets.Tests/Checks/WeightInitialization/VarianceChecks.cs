using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

/// <summary>
/// A random network of width n: the logarithm of its signal is near normal with mean -v and variance v. A layer multiplies the mean square by an
/// average of n terms of relative variance r, so v = r * layers / (4 n). One draw may stray by four deviations, not by a power of ten.
/// </summary>
public sealed class VarianceChecks
{
    [Theory]
    [InlineData("0.01", -50)]
    [InlineData("0.10", 0)]
    [InlineData("1.00", 50)]
    public void Linear_layers_follow_the_power(string deviation, int exponent)
    {
        var printed = Output.Of("weight-initialization/forward-variance");
        var expected = double.Parse($"1e{exponent}", CultureInfo.InvariantCulture);
        // z * z for normal z: mean 1, mean square 3, relative variance 2.
        var v = 2 * 50 / (4.0 * 100);

        Assert.Equal(expected, printed[$"expected[{deviation}]"]);
        InFourDeviations(printed[$"lowest[{deviation}]"] / expected, v);
        InFourDeviations(printed[$"highest[{deviation}]"] / expected, v);
    }

    [Fact]
    [IndependentCheck("weight-initialization/forward-variance", "(n Var w)^L = 10^-50, 1, 10^50, and the spread of a product of chi-square averages")]
    public void A_linear_network_passes_the_scale_of_its_weights_through()
    {
        var printed = Output.Of("weight-initialization/forward-variance");
        foreach (var end in new[] { "lowest", "highest" })
        {
            Assert.Equal(printed[$"{end}[0.10]"], printed[$"{end}[1.00]"] / 1e50, 0.0051);
            Assert.Equal(printed[$"{end}[0.10]"], printed[$"{end}[0.01]"] / 1e-50, 0.0051);
        }
    }

    [Fact]
    [IndependentCheck("weight-initialization/he", "2^-15 = 1/32768, and the spread of a product of averages")]
    public void Glorot_loses_half_of_the_mean_square_per_layer()
    {
        var printed = Output.Of("weight-initialization/he");

        Assert.Equal(1 / 32768.0, printed["ratio"], 5.1e-10);
        Assert.Equal(1 / 32768.0, printed["expected_ratio"], 5.1e-10);
        InFourDeviations(printed["rms[He]"], RelativeVarianceOfRelu() * 30 / (4 * 256));
    }

    [Fact]
    [IndependentCheck("weight-initialization/he-spread", "the log-normal closed form, its constant from an integral, within the sampling error of 200 draws")]
    public void Spread_is_log_normal()
    {
        var printed = Output.Of("weight-initialization/he-spread");
        var v = RelativeVarianceOfRelu() * 30 / (4 * 256);

        Assert.Equal(5, RelativeVarianceOfRelu(), 1e-6);
        foreach (var (name, sigmas, tolerance) in new[] { ("low", -1.645, 0.2), ("median", 0, 0.12), ("high", 1.645, 0.2) })
        {
            var expected = Math.Exp(-v + (sigmas * Math.Sqrt(v)));
            Assert.Equal(expected, printed[$"closed_form[{name}]"], 0.0051);
            Assert.InRange(printed[$"drawn[{name}]"] / expected, 1 - tolerance, 1 + tolerance);
        }

        // exp(4 v) - 1 is the variance of the mean square, whose mean is 1.
        Assert.Equal(1, printed["mean_square"], 4 * Math.Sqrt((Math.Exp(4 * v) - 1) / 200));
    }

    [Theory]
    [InlineData("0.01", 0.01)]
    [InlineData("0.10", 0.1)]
    [InlineData("1.00", 1)]
    public void Tanh_layers_follow_the_recursion_of_the_mean_square(string key, double deviation)
    {
        var printed = Output.Of("weight-initialization/tanh-layers");
        double variance = 0, meanSquare = 1;
        for (var layer = 0; layer < 10; layer++)
        {
            variance = 100 * deviation * deviation * meanSquare;
            meanSquare = Gauss.Mean(x => Math.Pow(Math.Tanh(Math.Sqrt(variance) * x), 2));
        }

        var limit = Math.Atanh(0.99) / Math.Sqrt(variance);
        Assert.InRange(printed[$"rms[{key}]"] / Math.Sqrt(meanSquare), 0.75, 1.33);
        Assert.Equal(Gauss.Mean(x => Math.Abs(x) > limit ? 1 : 0), printed[$"saturated[{key}]"], 0.12);
        Assert.Equal(1 - meanSquare, printed[$"mean_slope[{key}]"], 0.04);
    }

    [Fact]
    [IndependentCheck("weight-initialization/tanh-layers", "the integral recursion for wide layers, in the theory beside; here its fixed order")]
    public void Larger_weights_saturate_more()
    {
        var printed = Output.Of("weight-initialization/tanh-layers");
        Assert.True(printed["mean_slope[0.01]"] > printed["mean_slope[0.10]"] && printed["mean_slope[0.10]"] > printed["mean_slope[1.00]"]);
    }

    [Fact]
    [IndependentCheck("weight-initialization/glorot", "1/16, sqrt(1/128), 1/10, sqrt(1/250), sqrt(1/50) by hand")]
    public void Deviations_by_hand()
    {
        var printed = Output.Of("weight-initialization/glorot");
        (string Key, double Square)[] expected =
        [
            ("LeCun 256 to 256", 1 / 256.0), ("Glorot 256 to 256", 1 / 256.0), ("He 256 to 256", 1 / 128.0),
            ("LeCun 100 to 400", 0.01), ("Glorot 100 to 400", 0.004), ("He 100 to 400", 0.02),
        ];

        foreach (var (key, square) in expected)
        {
            Assert.Equal(Math.Sqrt(square), printed[$"deviation[{key}]"], 5.1e-8);
            Assert.Equal(square * (key.EndsWith("256", StringComparison.Ordinal) ? 256 : 100), printed[$"forward[{key}]"], 5.1e-5);
            Assert.Equal(square * (key.EndsWith("256", StringComparison.Ordinal) ? 256 : 400), printed[$"backward[{key}]"], 5.1e-5);
        }
    }

    private static void InFourDeviations(double rms, double v) =>
        Assert.InRange(rms, Math.Exp(-v - (4 * Math.Sqrt(v))), Math.Exp(-v + (4 * Math.Sqrt(v))));

    // relu(z)^2 has the mean 1/2 and the mean square 3/2: relative variance 3/2 / (1/2)^2 - 1 = 5.
    private static double RelativeVarianceOfRelu()
    {
        var mean = Gauss.Mean(x => Math.Pow(Math.Max(0, x), 2));
        return (Gauss.Mean(x => Math.Pow(Math.Max(0, x), 4)) / (mean * mean)) - 1;
    }
}
