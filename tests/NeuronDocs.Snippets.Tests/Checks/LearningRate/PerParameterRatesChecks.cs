using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

public sealed class PerParameterRatesChecks
{
    [Theory]
    [InlineData("0.0")]
    [InlineData("10.0")]
    [InlineData("22.5")]
    [InlineData("45.0")]
    [IndependentCheck("learning-rate/per-parameter-rates", "powers of the eigenvalues of I - D H, whose two eigenvectors are (1/sqrt(xx), 1/sqrt(yy)) and (1/sqrt(xx), -1/sqrt(yy)); 99/101 for one rate")]
    public void Steps_follow_from_the_eigenvalues(string index)
    {
        var printed = Output.Of("learning-rate/per-parameter-rates");
        var angle = double.Parse(index, CultureInfo.InvariantCulture) * Math.PI / 180;
        double xx = (101 - 99 * Math.Cos(2 * angle)) / 2, yy = 101 - xx, xy = -99 * Math.Sin(2 * angle) / 2;

        // D H has the diagonal 1, 1; scaled by the roots of xx and yy it is symmetric with xy / sqrt(xx yy) beside it.
        var r = xy / Math.Sqrt(xx * yy);
        double plus = (Math.Sqrt(xx) + Math.Sqrt(yy)) / 2, minus = (Math.Sqrt(xx) - Math.Sqrt(yy)) / 2;
        double Length(int k)
        {
            double p = plus * Math.Pow(-r, k), m = minus * Math.Pow(r, k);
            return Math.Sqrt((p + m) * (p + m) / xx + (p - m) * (p - m) / yy);
        }

        Assert.Equal(First(Length), printed[$"own[{index}]"]);
        Assert.Equal(First(k => Math.Sqrt(2) * Math.Pow(99.0 / 101, k)), printed[$"one[{index}]"]);

        static int First(Func<int, double> length)
        {
            var k = 0;
            while (length(k) > 1e-8) k++;
            return k;
        }
    }
}
