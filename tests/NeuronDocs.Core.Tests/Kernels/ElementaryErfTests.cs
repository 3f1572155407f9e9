using static NeuronDocs.Core.Tests.Accuracy;

namespace NeuronDocs.Core.Tests;

public class ElementaryErfTests
{
    [Fact]
    public void Erf_is_within_two_ulp_everywhere() =>
        AssertUlps(2, Elementary.Erf, RealFunctions.Erf, [.. Spread(-6.5, 6.5), .. Spread(-1, 1), .. Spread(0.8, 0.9), .. Tiny(), 0.84375, Math.BitDecrement(0.84375)]);

    [Fact]
    public void Erfc_is_within_five_ulp_also_in_its_tail() =>
        AssertUlps(5, Elementary.Erfc, RealFunctions.Erfc, [.. Spread(-6.5, 6.5), .. Spread(0.4, 2), .. Spread(5, 27.3), .. Tiny(), 0.46875, 6, Math.BitDecrement(6), 27.2]);

    [Fact]
    public void The_ends_are_exact()
    {
        Assert.Equal([1, -1, double.NaN], new[] { double.PositiveInfinity, double.NegativeInfinity, double.NaN }.Select(Elementary.Erf));
        Assert.Equal([0, 2, double.NaN], new[] { double.PositiveInfinity, double.NegativeInfinity, double.NaN }.Select(Elementary.Erfc));
        Assert.Equal([1, -1, 1], new[] { 6.0, -6, double.MaxValue }.Select(Elementary.Erf));
        Assert.Equal(1, Elementary.Erfc(0));
        AssertBits(-0.0, Elementary.Erf(-0.0));
        AssertBits(double.Epsilon, Elementary.Erf(double.Epsilon));
    }

    [Fact]
    public void Erf_is_odd_to_the_last_bit()
    {
        foreach (var x in Spread(0, 7)) AssertBits(-Elementary.Erf(x), Elementary.Erf(-x));
    }

    /// <summary>Steps of 1/1024 are far larger than the error, and the seams at 15/32 and 6 are among them.</summary>
    [Fact]
    public void Erfc_falls_from_two_to_zero()
    {
        for (var x = -5.0; x < 26; x += 1.0 / 1024) Assert.True(Elementary.Erfc(x + 1.0 / 1024) < Elementary.Erfc(x), $"at {x}");
    }

    /// <summary>Abramowitz and Stegun 1964, table 7.1.</summary>
    [Theory]
    [InlineData(0.1, 0.1124629160)]
    [InlineData(0.5, 0.5204998778)]
    [InlineData(1.0, 0.8427007929)]
    [InlineData(2.0, 0.9953222650)]
    public void Erf_has_the_published_digits(double x, double expected) => Assert.Equal(expected, Elementary.Erf(x), 5.1e-11);
}
