namespace NeuronDocs.Snippets.Tests;

public sealed class ForwardModeChecks
{
    [Fact]
    [IndependentCheck("chain-rule/forward-mode", "the value 11.652 and the derivatives 5.5 and 1.716 that Baydin et al. publish, and their closed forms")]
    public void Derivatives_are_the_published_ones()
    {
        var printed = Output.Of("chain-rule/forward-mode");
        Assert.Equal(11.652, printed["y"], 5.5e-4);
        Assert.Equal(5.5, printed["dx1"]);
        Assert.Equal(1.716, printed["dx2"], 5.5e-4);
        Assert.Equal(2 - Math.Cos(5), printed["dx2"], 6e-5);
        Assert.Equal(5.5 - (2 * (2 - Math.Cos(5))), printed["along"], 6e-5);
        Assert.Equal(3 * 3, printed["square[value]"]);
        Assert.Equal(2 * 3, printed["square[slope]"]);
    }
}
