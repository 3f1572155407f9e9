namespace NeuronDocs.Snippets.Tests;

public sealed class MaxoutChecks
{
    [Fact]
    [IndependentCheck("neuron/maxout", "max(x, 0), |x|, and the distance of a parabola from its tangents by hand: gap^2 / 8")]
    public void Pieces_make_the_functions()
    {
        var printed = Output.Of("neuron/maxout");
        foreach (var x in new[] { -3, 2 })
        {
            Assert.Equal(Math.Max(x, 0), printed[$"relu[{x}]"]);
            Assert.Equal(Math.Abs(x), printed[$"abs[{x}]"]);
        }

        // Tangents touch at -1, -1/3, 1/3 and 1: half-way, 1/3 from the next one, the parabola is (1/3)^2 / 2 above them.
        Assert.Equal(1.0 / 18, printed["error"], 5.1e-7);
        Assert.Equal(1.0 / 18, printed["bound"], 5.1e-7);
        Assert.Equal(4 + 4, printed["parameters"]);
    }
}
