namespace NeuronDocs.Snippets.Tests;

public sealed class ZigZagChecks
{
    [Fact]
    [IndependentCheck("learning-rate/zig-zag", "the factors 0.82 and -0.8 to the power 20, times the start")]
    public void Each_coordinate_is_multiplied_by_its_own_factor()
    {
        var printed = Output.Of("learning-rate/zig-zag");
        Assert.Equal(10 * Math.Pow(0.82, 20), printed["x"], 0.00005);
        Assert.Equal(1.5 * Math.Pow(0.8, 20), printed["y"], 0.00005);
        Assert.Equal((0.82, -0.8, 20, 10), (printed["factor[x]"], printed["factor[y]"], printed["flips[y]"], printed["condition"]));
    }
}
