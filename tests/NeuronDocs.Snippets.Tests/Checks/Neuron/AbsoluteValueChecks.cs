namespace NeuronDocs.Snippets.Tests;

public sealed class AbsoluteValueChecks
{
    [Fact]
    [IndependentCheck("neuron/absolute-value", "the platform's absolute value")]
    public void Network_is_the_absolute_value()
    {
        var printed = Output.Of("neuron/absolute-value");
        foreach (var x in new[] { -2, -0.5, 0, 3 })
            Assert.Equal(Math.Abs(x), printed[$"y[{x}]"]);
    }
}
