namespace NeuronDocs.Snippets.Tests;

public sealed class SaddlePointsChecks
{
    [Theory]
    [InlineData("1e-2", 1e-2)]
    [InlineData("1e-4", 1e-4)]
    [InlineData("1e-8", 1e-8)]
    [InlineData("1e-16", 1e-16)]
    [IndependentCheck("learning-rate/saddle-points", "the first k with d 1.2^k at least 1, by repeated multiplication in decimal arithmetic")]
    public void Steps_are_those_of_the_growing_factor(string index, double d)
    {
        var (y, k) = ((decimal)d, 0);
        for (; y < 1; k++) y *= 1.2m;
        var printed = Output.Of("learning-rate/saddle-points");
        Assert.Equal(k, printed[$"steps[{index}]"]);
        Assert.InRange(printed[$"formula[{index}]"], k - 1.005, k + 0.005);
        Assert.Equal(Math.Log(1 / d) / Math.Log(1.2), printed[$"formula[{index}]"], 0.005);
        Assert.Equal(5000, printed["steps[0]"]);
    }
}
