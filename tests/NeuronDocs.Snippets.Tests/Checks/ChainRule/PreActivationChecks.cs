namespace NeuronDocs.Snippets.Tests;

public sealed class PreActivationChecks
{
    [Fact]
    [IndependentCheck("chain-rule/pre-activation", "the derivative in the form e^z / (1 + e^z)^2 with the platform's exp")]
    public void Slope_is_taken_where_it_says()
    {
        var printed = Output.Of("chain-rule/pre-activation");
        var a = 1 / (1 + Math.Exp(-2));
        Assert.Equal(a, printed["a"], 6e-7);
        Assert.Equal(Slope(2), printed["at_z"], 6e-7);
        Assert.Equal(Slope(a), printed["at_a"], 6e-7);
        Assert.Equal(Slope(2), printed["from_a"], 6e-7);
        Assert.Equal(Slope(2), printed["measured"], 6e-7);
    }

    private static double Slope(double z) => Math.Exp(z) / ((1 + Math.Exp(z)) * (1 + Math.Exp(z)));
}
