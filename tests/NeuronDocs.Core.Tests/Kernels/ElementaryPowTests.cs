using static NeuronDocs.Core.Tests.Accuracy;

namespace NeuronDocs.Core.Tests;

public class ElementaryPowTests
{
    /// <summary>The exponents are such that the powers fill the whole range of doubles, where a logarithm of 53 bits would lose ten of them.</summary>
    [Fact]
    public void Is_within_two_ulp_for_powers_of_all_sizes()
    {
        var random = new Xoshiro256(3);
        double worst = 0;
        foreach (var x in (double[])[.. AllMagnitudes().Select(Math.Abs), .. Spread(0.5, 2), .. Spread(0.999, 1.001)])
        {
            var y = (random.NextDouble() * 1450 - 742) / Math.Log(x);
            if (y * Math.Log(x) > 709.7) continue;
            worst = Math.Max(worst, RealFunctions.Pow(x, y).UlpsFrom(Elementary.Pow(x, y)));
        }

Assert.InRange(worst, 0.4, 2);
    }

    [Fact]
    public void Is_within_one_ulp_for_the_powers_of_losses_and_schedules()
    {
        foreach (var y in new[] { 0.5, 2.0, 0.25, 5, -0.5, 1.0 / 3, 0.9 })
            AssertUlps(1, x => Elementary.Pow(x, y), x => RealFunctions.Pow(x, y), [.. Spread(0, 1), .. Spread(0, 1e4)]);
    }

    [Fact]
    public void Is_exact_where_the_result_is_a_double()
    {
        for (var x = 1; x <= 100; x++)
        {
            Assert.Equal(x, Elementary.Pow((double)x * x, 0.5));
            for (var n = 1.0; n <= 7; n++) Assert.Equal(Elementary.Pow(x, (int)n), Elementary.Pow(x, n));
        }
    }

    /// <summary>IEEE 754-2019, section 9.2.1; the platform follows it too.</summary>
    [Fact]
    public void The_special_cases_are_those_of_the_standard()
    {
        double[] values = [0, -0.0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1e300, -1e300, 9007199254740993, double.PositiveInfinity, double.NegativeInfinity, double.NaN];
        foreach (var x in values)
            foreach (var y in values)
            {
                var expected = Math.Pow(x, y);
                if (double.IsFinite(expected) && expected is not (0 or 1 or -1)) Assert.Equal(1, Elementary.Pow(x, y) / expected, 1e-15);
                else if (double.IsNaN(expected)) Assert.True(double.IsNaN(Elementary.Pow(x, y)), $"{x} to {y}");
                else AssertBits(expected, Elementary.Pow(x, y));
            }
    }
}
