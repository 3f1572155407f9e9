namespace NeuronDocs.Snippets.Tests;

public sealed class PartsChecks
{
    [Fact]
    [IndependentCheck("neuron/parts", "the sums by hand and the platform's tanh")]
    public void Each_part_counts()
    {
        var printed = Output.Of("neuron/parts");
        Assert.Equal((double)((0.2m * 1) - (0.5m * 2) + (1m * 3) + 0.1m), printed["z"]);
        Assert.Equal(Math.Tanh(2.3), printed["a"], 0.00005);
        Assert.Equal(Math.Tanh(1 + 2 + 3 + 0.1), printed["without[weights]"], 0.00005);
        Assert.Equal(Math.Tanh(2.2), printed["without[bias]"], 0.00005);
        Assert.Equal(2.3, printed["without[activation]"]);
        Assert.Equal((0.2 * Math.Tanh(1)) - (0.5 * Math.Tanh(2)) + Math.Tanh(3) + 0.1, printed["swapped"], 0.00005);
    }
}
