namespace NeuronDocs.Snippets.Tests;

public sealed class OverwrittenGradientChecks
{
    [Fact]
    [IndependentCheck("chain-rule/overwritten-gradient", "the derivative of x^2 + x, 2 x + 1; and the last link alone, x")]
    public void Adding_gives_the_derivative_and_assigning_the_last_link()
    {
        var printed = Output.Of("chain-rule/overwritten-gradient");
        Assert.Equal((2 * 3) + 1, printed["added"]);
        Assert.Equal(3, printed["assigned"]);
    }
}
