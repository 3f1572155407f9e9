using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

public sealed class TooSmallTooLargeChecks
{
    [Theory]
    [InlineData("0.005")]
    [InlineData("0.180")]
    [InlineData("0.199")]
    [InlineData("0.210")]
    [IndependentCheck("learning-rate/too-small-too-large", "repeated multiplication by 1 - eta and 1 - 10 eta in decimal arithmetic")]
    public void The_loss_after_60_steps_is_that_of_the_two_factors(string rate)
    {
        var eta = decimal.Parse(rate, CultureInfo.InvariantCulture);
        var (x, y) = (1m, 1m);
        for (var k = 0; k < 60; k++) (x, y) = (x * (1 - eta), y * (1 - 10 * eta));
        var loss = (double)((x * x + 10 * y * y) / 2);
        var printed = Output.Of("learning-rate/too-small-too-large");
        Assert.Equal(1, printed[$"loss[{rate}]"] / loss, 0.0005);
        Assert.Equal(1, printed[$"formula[{rate}]"] / loss, 0.0005);
    }
}
