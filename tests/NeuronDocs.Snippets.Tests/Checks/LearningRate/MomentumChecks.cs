using System.Numerics;

namespace NeuronDocs.Snippets.Tests;

public sealed class MomentumChecks
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(60)]
    [IndependentCheck("learning-rate/momentum", "the closed form A r1^k + B r2^k with the two complex roots of r^2 - (1 + beta - eta lambda) r + beta; the average is the sum at a tenth of the rate")]
    public void Both_conventions_are_the_closed_form(int k)
    {
        var printed = Output.Of("learning-rate/momentum");
        Assert.Equal(HeavyBall(k, 0.02), printed[$"sum[{k}]"], 5.1e-7);
        Assert.Equal(HeavyBall(k, 0.02 * (1 - 0.9)), printed[$"average[{k}]"], 5.1e-7);
        Assert.Equal(printed.Text($"sum[{k}]"), printed.Text($"same[{k}]"));
        Assert.Equal(0.02 / (1 - 0.9), printed["converted"], 1e-12);
    }

    /// <summary>x at curvature 1 from 2, where the first step has no velocity behind it.</summary>
    private static double HeavyBall(int k, double eta)
    {
        var trace = 1 + 0.9 - eta;
        var root = Complex.Sqrt(trace * trace - 4 * 0.9);
        var (r1, r2) = ((trace + root) / 2, (trace - root) / 2);
        double first = 2, second = 2 * (1 - eta);
        var a = (second - first * r2) / (r1 - r2);
        return (a * Complex.Pow(r1, k) + (first - a) * Complex.Pow(r2, k)).Real;
    }
}
