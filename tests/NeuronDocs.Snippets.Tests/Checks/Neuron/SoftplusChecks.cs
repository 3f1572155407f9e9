namespace NeuronDocs.Snippets.Tests;

public sealed class SoftplusChecks
{
    [Fact]
    [IndependentCheck("neuron/softplus", "ln(1 + e^z) with the platform's functions; e/(1 + e) for the slope at 1; the difference of the sides is z")]
    public void Values_are_those_of_the_logarithm()
    {
        var printed = Output.Of("neuron/softplus");
        foreach (var z in new[] { -5, -1, 0, 1, 5 })
            Assert.Equal(Math.Log(1 + Math.Exp(z)), printed[$"a[{z}]"], 5.1e-7);
        Assert.Equal(Math.E / (1 + Math.E), printed["slope[1]"], 5.1e-7);
        Assert.Equal(Math.Log(1 + Math.E), printed["area[1]"], 1.1e-6);
        Assert.Equal(3, printed["sides"]);
        Assert.Equal(double.PositiveInfinity, printed["naive[1000]"]);
        Assert.Equal(1000, printed["a[1000]"]);
    }
}
