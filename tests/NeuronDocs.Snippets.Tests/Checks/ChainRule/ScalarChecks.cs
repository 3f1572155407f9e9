namespace NeuronDocs.Snippets.Tests;

public sealed class ScalarChecks
{
    [Fact]
    [IndependentCheck("chain-rule/scalar", "sine, cosine and exponential summed as series in decimal arithmetic")]
    public void Derivative_is_the_closed_form()
    {
        var printed = Output.Of("chain-rule/scalar");
        decimal sine = 0, cosine = 0, term = 1;
        for (var k = 0; k < 25; term /= ++k)
        {
            if (k % 2 == 0) cosine += k % 4 == 0 ? term : -term;
            else sine += k % 4 == 1 ? term : -term;
        }

        decimal y = 0, power = 1;
        for (var k = 0; k < 27; power *= sine / ++k)
            y += power;
        Assert.Equal((double)Math.Round(sine, 6), printed["u"]);
        Assert.Equal((double)Math.Round(y, 6), printed["y"]);
        Assert.Equal((double)Math.Round(cosine, 6), printed["inner"]);
        Assert.Equal((double)Math.Round(y, 6), printed["outer"]);
        Assert.Equal((double)Math.Round(y * cosine, 6), printed["dydx"]);
        Assert.Equal(printed["dydx"], printed["measured"]);
    }
}
