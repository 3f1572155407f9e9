namespace NeuronDocs.Core.Tests;

/// <summary>F15: what a linear chain of layers of width n does to a signal. Glorot and Bengio 2010, equation 5: (n Var(w))^L.</summary>
[Trait("Kind", "experiment")]
public class DepthScalingTests
{
    private const int Width = 100;

    /// <summary>
    /// With normal weights |W x|^2 / (sigma^2 |x|^2) is chi-squared with n degrees of freedom and does not depend on x, so the logarithm of a signal's
    /// growth has mean L (ln sigma + (psi(n/2) + ln 2) / 2) and variance L psi'(n/2) / 4: about 1e50 for sigma 1, 1 for 0.1 and 1e-50 for 0.01,
    /// times or divided by e^(1/2). 20 draws, five standard errors.
    /// </summary>
    [Theory]
    [InlineData(1, 50)]
    [InlineData(0.1, 0)]
    [InlineData(0.01, -50)]
    public void Fifty_layers_make_ten_to_the_fifty_one_or_ten_to_the_minus_fifty(double sigma, int exponent)
    {
        const int depth = 50, draws = 20;
        var psi = -0.57721566490153286 + Enumerable.Range(1, Width / 2 - 1).Sum(k => 1.0 / k);
        var trigamma = Math.PI * Math.PI / 6 - Enumerable.Range(1, Width / 2 - 1).Sum(k => 1.0 / k / k);
        var mean = depth * (Math.Log(sigma) + (psi + Math.Log(2)) / 2);
        var deviation = Math.Sqrt(depth * trigamma) / 2;

        double[] logarithms = [.. Enumerable.Range(1, draws).Select(seed => Math.Log(Growth(new Normal(sigma), depth, new Xoshiro256(seed))))];
        Assert.Equal(mean, logarithms.Average(), 5 * deviation / Math.Sqrt(draws));
        Assert.All(logarithms, logarithm => Assert.Equal(exponent, logarithm / Math.Log(10), 5 * deviation / Math.Log(10) + 0.11));
        Assert.Equal(0.5, deviation, 0.01);
    }

    /// <summary>
    /// The mean square grows by (n Var(w))^L whatever the distribution; one draw is off by sqrt((1 + 2/n)^L - 1) of it with normal weights, by less
    /// with uniform ones. 150 draws, five standard errors.
    /// </summary>
    [Theory]
    [InlineData(1.0)]
    [InlineData(2.0)]
    [InlineData(0.5)]
    public void The_mean_square_grows_by_n_times_the_variance_in_every_layer(double growth)
    {
        const int depth = 10, draws = 150;
        var variance = growth / Width;
        foreach (var form in new[] { Draw.Normal, Draw.Uniform, Draw.TruncatedNormal })
        {
            var random = new Xoshiro256(1);
            var mean = Enumerable.Range(0, draws).Average(_ => Math.Pow(Growth(form.OfVariance(variance), depth, random), 2));
            var spread = Math.Sqrt((Math.Pow(1 + 2.0 / Width, depth) - 1) / draws);
            Assert.Equal(1, mean / Math.Pow(Width * variance, depth), 5 * spread);
        }
    }

    /// <summary>The length of the signal after the chain, divided by the one before.</summary>
    private static double Growth(Initializer initializer, int depth, Random random)
    {
        double[] x = [.. Enumerable.Range(0, Width).Select(_ => random.NextNormal())], a = x;
        for (var l = 0; l < depth; l++)
        {
            var layer = new Dense(Width, Width, new Identity());
            layer.Initialize(initializer, random);
            a = layer.Forward(a);
        }

        return Math.Sqrt(a.Sum(v => v * v) / x.Sum(v => v * v));
    }
}
