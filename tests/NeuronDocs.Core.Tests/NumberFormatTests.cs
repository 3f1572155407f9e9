using System.Globalization;

namespace NeuronDocs.Core.Tests;

public class NumberFormatTests
{
    [Theory]
    [InlineData(0.5, 4, "0.5000")]
    [InlineData(-0.29837, 4, "-0.2984")]
    [InlineData(1234567.0, 2, "1234567.00")]
    [InlineData(0.125, 2, "0.13")]
    [InlineData(-2.5, 0, "-3")]
    [InlineData(0.0625, 3, "0.063")]
    [InlineData(122.5, 0, "123")]
    [InlineData(122.4999999999999, 0, "122")]
    [InlineData(5e-324, 2, "0.00")]
    [InlineData(1.005, 2, "1.00")]
    [InlineData(-1e-9, 4, "0.0000")]
    [InlineData(-0.0, 1, "0.0")]
    [InlineData(1e21, 1, "1000000000000000000000.0")]
    [InlineData(double.NaN, 4, "NaN")]
    [InlineData(double.PositiveInfinity, 4, "inf")]
    [InlineData(double.NegativeInfinity, 4, "-inf")]
    public void Fixed_digits(double value, int decimals, string expected) => Assert.Equal(expected, value.Fixed(decimals));

    [Theory]
    [InlineData(3.0517578125e-5, 2, "3.05e-5")]
    [InlineData(1e50, 2, "1.00e50")]
    [InlineData(-0.0, 1, "0.0e0")]
    [InlineData(2.5, 0, "3e0")]
    [InlineData(-1250.0, 1, "-1.3e3")]
    [InlineData(0.0001220703125, 8, "1.22070313e-4")]
    [InlineData(-9.996, 2, "-1.00e1")]
    [InlineData(5e-324, 3, "4.941e-324")]
    [InlineData(double.NaN, 2, "NaN")]
    [InlineData(double.NegativeInfinity, 2, "-inf")]
    public void Scientific_notation(double value, int decimals, string expected) => Assert.Equal(expected, value.Scientific(decimals));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal("-1234.50", (-1234.5).Fixed(2));
            Assert.Equal("-1.23e-3", (-0.00123).Scientific(2));
            Assert.Contains("0.5", Assert.Throws<ArgumentOutOfRangeException>(() => new Momentum(-0.5)).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(51)]
    public void A_number_of_digits_outside_the_range_is_refused(int decimals)
    {
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => 1.0.Fixed(decimals)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => 1.0.Scientific(decimals)).ParamName);
    }
}
