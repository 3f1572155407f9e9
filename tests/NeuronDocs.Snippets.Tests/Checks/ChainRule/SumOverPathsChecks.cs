namespace NeuronDocs.Snippets.Tests;

public sealed class SumOverPathsChecks
{
    [Fact]
    [IndependentCheck("chain-rule/sum-over-paths", "the derivative of a polynomial, 2 x + 1")]
    public void Sum_of_the_paths_is_the_derivative()
    {
        var printed = Output.Of("chain-rule/sum-over-paths");
        foreach (var label in new[] { "sum", "tape", "again", "measured" })
            Assert.Equal((2 * 3) + 1, printed[label]);
        Assert.Equal(2 * 3, printed["path[square]"]);
        Assert.Equal(1, printed["path[direct]"]);
    }
}
