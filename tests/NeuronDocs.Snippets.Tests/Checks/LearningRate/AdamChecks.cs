using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

public sealed class AdamChecks
{
    [Theory]
    [InlineData("0.01")]
    [InlineData("1.00")]
    [InlineData("100.00")]
    [IndependentCheck("learning-rate/adam", "the first step in closed form: after the bias correction m = g and v = g^2, so it is eta g / (|g| + 1e-8)")]
    public void First_steps_are_the_closed_forms(string index)
    {
        var printed = Output.Of("learning-rate/adam");
        var slope = double.Parse(index, CultureInfo.InvariantCulture);
        Assert.Equal(-0.1 * slope, printed[$"plain[{index}]"], 0.00005);
        Assert.Equal(-0.1 * slope / (slope + 1e-8), printed[$"adam[{index}]"], 0.00005);
    }
}
