namespace NeuronDocs.Snippets.Tests;

public sealed class CircuitChecks
{
    [Fact]
    [IndependentCheck("chain-rule/circuit", "the numbers in the CS231n notes: f = -12, gradients -4, -4 and 3")]
    public void Gradients_are_the_published_ones()
    {
        var printed = Output.Of("chain-rule/circuit");
        Assert.Equal(-12, printed["f"]);
        Assert.Equal(-4, printed["dq"]);
        Assert.Equal(-4, printed["dx"]);
        Assert.Equal(-4, printed["dy"]);
        Assert.Equal(3, printed["dz"]);
    }
}
