using static NeuronDocs.Core.Tests.Accuracy;

namespace NeuronDocs.Core.Tests;

/// <summary>The two functions that keep what a difference with 1 would lose.</summary>
public class ElementaryDifferencesTests
{
    [Fact]
    public void Exp_minus_one_is_within_two_ulp_everywhere() =>
        AssertUlps(2, Elementary.ExpMinusOne, RealFunctions.ExpMinusOne,
            [.. Spread(-45, 709.7), .. Spread(-3, 3), .. Spread(-0.5, 0.5), .. Tiny(), 40, Math.BitIncrement(40), -40, 0.34657359027997264, -0.34657359027997264]);

    [Fact]
    public void Log_of_one_plus_is_within_two_ulp_everywhere() =>
        AssertUlps(2, Elementary.LogOnePlus, RealFunctions.LogOnePlus,
            [.. Spread(-1, 1), .. Spread(1, 100), .. Spread(-0.4, 0.5), .. Tiny(), .. AllMagnitudes().Where(x => x > -1), Math.BitIncrement(-1), 9007199254740991]);

    [Fact]
    public void The_ends_are_exact()
    {
        double[] x = [double.NegativeInfinity, double.PositiveInfinity, double.NaN, -1000, 1000];
        Assert.Equal([-1, double.PositiveInfinity, double.NaN, -1, double.PositiveInfinity], x.Select(Elementary.ExpMinusOne));
        x = [-1, double.PositiveInfinity, double.NaN, double.NegativeInfinity, -1.0000000000000002];
        Assert.Equal([double.NegativeInfinity, double.PositiveInfinity, double.NaN, double.NaN, double.NaN], x.Select(Elementary.LogOnePlus));
        AssertBits(-0.0, Elementary.ExpMinusOne(-0.0));
        AssertBits(-0.0, Elementary.LogOnePlus(-0.0));
    }
}
