namespace NeuronDocs.Snippets.Tests;

public sealed class PathCountChecks
{
    [Fact]
    [IndependentCheck("chain-rule/path-count", "walking every path, left or right at each stage")]
    public void Derivative_is_the_number_of_paths()
    {
        var printed = Output.Of("chain-rule/path-count");
        Assert.Equal(Paths(20), printed["paths"]);
        Assert.Equal(20 * 2, printed["edges"]);
        Assert.Equal(20 + 1, printed["nodes"]);
    }

    private static int Paths(int stages) => stages == 0 ? 1 : Paths(stages - 1) + Paths(stages - 1);
}
