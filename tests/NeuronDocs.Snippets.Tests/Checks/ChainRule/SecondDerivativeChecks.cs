namespace NeuronDocs.Snippets.Tests;

public sealed class SecondDerivativeChecks
{
    [Fact]
    [IndependentCheck("chain-rule/second-derivative", "the closed form (cos^2 x - sin x) exp(sin x) with the platform's functions")]
    public void Second_derivative_is_the_closed_form()
    {
        var printed = Output.Of("chain-rule/second-derivative");
        var (s, c) = Math.SinCos(1);
        Assert.Equal(Math.Exp(s), printed["f"], 6e-7);
        Assert.Equal(c * Math.Exp(s), printed["first"], 6e-7);
        Assert.Equal(((c * c) - s) * Math.Exp(s), printed["second"], 6e-7);
        Assert.Equal(printed["second"], printed["measured"], 2e-6);
    }
}
