namespace NeuronDocs.Snippets.Tests;

public sealed class ForwardPassChecks
{
    [Fact]
    [IndependentCheck("neuron/forward-pass", "the sums by hand in decimal arithmetic")]
    public void Every_step_is_the_one_by_hand()
    {
        var printed = Output.Of("neuron/forward-pass");
        decimal[] z = [(1m * 1) - (1 * 2) + 0.5m, (0.5m * 1) + (1 * 2) - 1, (-2m * 1) + (1 * 2)];
        for (var j = 0; j < 3; j++)
        {
            Assert.Equal((double)z[j], printed[$"z[{j + 1}]"]);
            Assert.Equal((double)Math.Max(0, z[j]), printed[$"a[{j + 1}]"]);
        }

        Assert.Equal((double)((1 * Math.Max(0, z[0])) + (2 * Math.Max(0, z[1])) - Math.Max(0, z[2]) + 0.5m), printed["y"]);
        Assert.Equal(printed["y"], printed["network"]);
    }
}
