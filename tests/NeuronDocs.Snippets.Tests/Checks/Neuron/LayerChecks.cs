namespace NeuronDocs.Snippets.Tests;

public sealed class LayerChecks
{
    [Fact]
    [IndependentCheck("neuron/layer", "the sum of (fan_in + 1) * neurons, and the counts 26 and 41 of the CS231n notes")]
    public void Parameters_are_counted_right()
    {
        var printed = Output.Of("neuron/layer");
        foreach (var sizes in new int[][] { [3, 4], [3, 4, 2], [3, 4, 4, 1] })
            Assert.Equal(sizes.Zip(sizes.Skip(1), (inputs, neurons) => (inputs + 1) * neurons).Sum(), printed[$"parameters[{string.Join('-', sizes)}]"]);
        Assert.Equal(26, printed["parameters[3-4-2]"]);
        Assert.Equal(41, printed["parameters[3-4-4-1]"]);
        Assert.All(Enumerable.Range(0, 4), j => Assert.Equal(0, printed[$"difference[{j}]"]));
    }
}
