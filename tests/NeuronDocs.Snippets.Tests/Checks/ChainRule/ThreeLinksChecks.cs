namespace NeuronDocs.Snippets.Tests;

public sealed class ThreeLinksChecks
{
    [Fact]
    [IndependentCheck("chain-rule/three-links", "a central difference of ln(1 + e^-z), the same loss written another way")]
    public void Product_is_the_measured_slope()
    {
        var printed = Output.Of("chain-rule/three-links");
        var measured = (Loss(2 + 6e-6) - Loss(2 - 6e-6)) / 1.2e-5;
        Assert.Equal(measured, printed["dLdw"], 6e-7);
        Assert.Equal(measured, printed["short"], 6e-7);
        Assert.Equal(printed["dLdw"], printed["dLda"] * printed["dadz"] * printed["dzdw"], 2e-6);
    }

    private static double Loss(double w) => Math.Log(1 + Math.Exp(-((w * 1.5) - 1)));
}
