using static NeuronDocs.Core.Tests.Accuracy;

namespace NeuronDocs.Core.Tests;

public class ElementaryTests
{
    [Fact]
    public void Exp_is_within_one_ulp_from_zero_to_infinity() =>
        AssertUlps(1, Elementary.Exp, RealFunctions.Exp, [.. Spread(-745.1, 709.78), .. Spread(-1, 1), .. Tiny(), 709.782712893384, -745.1332191019411, -708.4]);

    [Fact]
    public void Log_is_within_one_ulp_of_every_positive_double() =>
        AssertUlps(1, Elementary.Log, RealFunctions.Log, [.. AllMagnitudes().Select(Math.Abs), .. Spread(0.5, 2), .. Spread(0.999, 1.001), double.Epsilon,
            double.MaxValue, Math.BitIncrement(1), Math.BitDecrement(1), 2.2250738585072014e-308, 2.225073858507201e-308]);

    [Fact]
    public void Tanh_is_within_two_ulp_everywhere() =>
        AssertUlps(2, Elementary.Tanh, RealFunctions.Tanh, [.. Spread(-20, 20), .. Spread(-1, 1), .. Spread(0.5, 0.7), .. Tiny(), 0.55, Math.BitDecrement(0.55), 19.0625]);

    [Fact]
    public void Sigmoid_is_within_three_ulp_in_both_tails() =>
        AssertUlps(3, Elementary.Sigmoid, RealFunctions.Sigmoid, [.. Spread(-745, 40), .. Spread(-5, 5), .. Tiny()]);

    [Fact]
    public void Softplus_is_within_two_ulp_in_both_tails() =>
        AssertUlps(2, Elementary.Softplus, RealFunctions.Softplus, [.. Spread(-745, 800), .. Spread(-5, 5), .. Tiny()]);

    [Fact]
    public void Sin_and_cos_are_within_two_ulp_on_their_range_also_near_their_zeros()
    {
        double[] angles = [.. Spread(-1 << 20, 1 << 20), .. Spread(-8, 8), .. Tiny(), .. Enumerable.Range(1, 500).Select(k => k * 1331 * (Math.PI / 2)), 1 << 20];
        AssertUlps(2, Elementary.Sin, RealFunctions.Sin, angles);
        AssertUlps(2, Elementary.Cos, RealFunctions.Cos, angles);
    }

    [Theory]
    [InlineData(double.NaN, double.NaN, double.NaN, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity, 1)]
    [InlineData(double.NegativeInfinity, 0, double.NaN, -1)]
    [InlineData(0.0, 1, double.NegativeInfinity, 0.0)]
    public void The_ends_are_exact(double x, double exp, double log, double tanh)
    {
        AssertBits(exp, Elementary.Exp(x));
        AssertBits(log, Elementary.Log(x));
        AssertBits(tanh, Elementary.Tanh(x));
    }

    [Fact]
    public void Exp_overflows_and_underflows_where_a_double_ends()
    {
        Assert.True(double.IsFinite(Elementary.Exp(709.782712893384)));
        Assert.Equal(double.PositiveInfinity, Elementary.Exp(Math.BitIncrement(709.782712893384)));
        Assert.Equal(double.Epsilon, Elementary.Exp(-745.1332191019411));
        Assert.Equal(0, Elementary.Exp(Math.BitDecrement(-745.1332191019411)));
    }

    [Fact]
    public void Exact_results_are_exact()
    {
        Assert.Equal(0, Elementary.Log(1));
        Assert.Equal(0.5, Elementary.Sigmoid(0));
        Assert.Equal(0, Elementary.Sin(0));
        Assert.Equal(1, Elementary.Cos(0));
        Assert.Equal(800, Elementary.Softplus(800));
        AssertBits(-0.0, Elementary.Sin(-0.0));
        AssertBits(-0.0, Elementary.Tanh(-0.0));
        Assert.True(double.IsNaN(Elementary.Log(-1)));
        Assert.True(double.IsNaN(Elementary.Sigmoid(double.NaN)) && double.IsNaN(Elementary.Softplus(double.NaN)));
        Assert.True(double.IsNaN(Elementary.Sin(double.NaN)) && double.IsNaN(Elementary.Cos(double.NaN)));
    }

    [Fact]
    public void Tanh_is_odd_to_the_last_bit()
    {
        foreach (var x in Spread(0, 25)) AssertBits(-Elementary.Tanh(x), Elementary.Tanh(-x));
    }

    [Theory]
    [InlineData(1048577.0)]
    [InlineData(-1048577.0)]
    [InlineData(double.PositiveInfinity)]
    public void An_angle_that_is_too_large_is_refused(double x)
    {
        Assert.Equal("x", Assert.Throws<ArgumentOutOfRangeException>(() => Elementary.Sin(x)).ParamName);
        Assert.Equal("x", Assert.Throws<ArgumentOutOfRangeException>(() => Elementary.Cos(x)).ParamName);
    }

    [Theory]
    [InlineData(2.0, 10, 1024)]
    [InlineData(2.0, -2, 0.25)]
    [InlineData(-3.0, 3, -27)]
    [InlineData(0.0, 0, 1)]
    [InlineData(0.0, -1, double.PositiveInfinity)]
    [InlineData(-1.0, int.MinValue, 1)]
    [InlineData(1.0, int.MaxValue, 1)]
    public void Pow_is_exact_where_the_products_are(double x, int n, double expected) => Assert.Equal(expected, Elementary.Pow(x, n));

    [Fact]
    public void Pow_loses_at_most_half_an_ulp_for_each_power()
    {
        foreach (var n in new[] { 2, 3, 7, 10, 100, 999 })
        {
            Real exact = 1;
            for (var i = 0; i < n; i++) exact = (exact * 0.999).Rounded;
            Assert.InRange(exact.UlpsFrom(Elementary.Pow(0.999, n)), 0, n);
        }
    }

    /// <summary>The same number on every machine, with any vector width, with and without hardware for fused multiply-add.</summary>
    [Fact]
    public void The_bits_are_the_same_everywhere()
    {
        var hash = 0UL;
        foreach (var x in Spread(-30, 30))
        {
            double[] values = [Elementary.Exp(x), Elementary.Log(Math.Abs(x)), Elementary.Tanh(x), Elementary.Sigmoid(x), Elementary.Softplus(x), Elementary.Sin(x), Elementary.Cos(x)];
            foreach (var value in values) hash = unchecked(hash * 6364136223846793005 + (ulong)BitConverter.DoubleToInt64Bits(value));
        }

        Assert.Equal(17003083178602725033UL, hash);
    }
}
