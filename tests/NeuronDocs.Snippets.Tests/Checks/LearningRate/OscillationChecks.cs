namespace NeuronDocs.Snippets.Tests;

public sealed class OscillationChecks
{
    [Theory]
    [InlineData("0.05", "0.90", 0)]
    [InlineData("0.20", "0.60", 0)]
    [InlineData("0.50", "0.00", 0)]
    [InlineData("0.75", "-0.50", 10)]
    [InlineData("1.00", "-1.00", 10)]
    [InlineData("1.10", "-1.20", 10)]
    [IndependentCheck("learning-rate/oscillation", "the closed form 10 (1 - eta lambda)^10 in decimal arithmetic: its sign changes at every step or at none")]
    public void Each_step_multiplies_by_the_factor(string eta, string factor, int flips)
    {
        var printed = Output.Of("learning-rate/oscillation");
        var multiplier = decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture);
        var w = 10m;
        for (var k = 0; k < 10; k++) w *= multiplier;

        Assert.Equal(factor, printed.Text($"factor[{eta}]"));
        Assert.Equal(flips, printed[$"flips[{eta}]"]);
        Assert.Equal((double)Math.Round(w, 10), printed[$"w[{eta}]"]);
    }

    [Theory]
    [InlineData("0.05", 3.486784)]
    [InlineData("0.20", 0.060466)]
    [InlineData("1.10", 61.917364)]
    [IndependentCheck("learning-rate/oscillation", "the values published in Dive into Deep Learning, section Gradient Descent")]
    public void Weights_are_the_published_ones(string eta, double published) =>
        Assert.Equal(published, Output.Of("learning-rate/oscillation")[$"w[{eta}]"], 0.0000005);
}
