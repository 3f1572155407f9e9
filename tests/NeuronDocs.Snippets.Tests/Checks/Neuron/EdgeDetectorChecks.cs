namespace NeuronDocs.Snippets.Tests;

public sealed class EdgeDetectorChecks
{
    [Fact]
    [IndependentCheck("neuron/edge-detector", "right column minus left column with the middle row twice, by hand")]
    public void It_sees_one_kind_of_edge()
    {
        var printed = Output.Of("neuron/edge-detector");
        // Each column counts 1 + 2 + 1 = 4 where it is bright.
        Assert.Equal(Math.Max(0, 4 - 4), printed["a[flat]"]);
        Assert.Equal(Math.Max(0, 4 - 0), printed["a[dark to bright]"]);
        Assert.Equal(Math.Max(0, 0 - 4), printed["a[bright to dark]"]);
        Assert.Equal(Math.Max(0, 1 - 1), printed["a[horizontal]"]);
    }
}
