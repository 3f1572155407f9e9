namespace NeuronDocs.Snippets.Tests;

public sealed class SigmoidChecks
{
    [Fact]
    [IndependentCheck("neuron/sigmoid", "the sigmoid as (1 + tanh(z / 2)) / 2, its slope as 1 / (2 cosh(z / 2))^2")]
    public void Values_and_slopes_are_those_of_the_hyperbolic_functions()
    {
        var printed = Output.Of("neuron/sigmoid");
        foreach (var z in new[] { 0, 1, 2, 5, 10 })
        {
            Assert.Equal((1 + Math.Tanh(z / 2.0)) / 2, printed[$"a[{z}]"], 5.1e-7);
            Assert.Equal(1, printed[$"slope[{z}]"] * Math.Pow(2 * Math.Cosh(z / 2.0), 2), 6e-5);
        }

        Assert.Equal(printed["a[2]"], printed["mirror"]);
        Assert.Equal(2, printed["logit"], 5.1e-7);
        Assert.Equal(1, printed["a[-37]"] * Math.Exp(37), 0.005);
        Assert.Equal(0, printed["rest[37]"]);
        Assert.Equal(Math.Exp(2) / (Math.Exp(2) + 1), printed["softmax"], 5.1e-7);
    }
}
