namespace NeuronDocs.Snippets.Tests;

public sealed class TwoPathsChecks
{
    [Fact]
    [IndependentCheck("chain-rule/two-paths", "the derivative of the expanded polynomial 3 x^3 + x^2")]
    public void Sum_is_the_derivative_of_the_polynomial()
    {
        var printed = Output.Of("chain-rule/two-paths");
        Assert.Equal((9 * 2 * 2) + (2 * 2), printed["sum"]);
        Assert.Equal(printed["path[u]"] + printed["path[v]"], printed["sum"]);
        Assert.Equal(3 * 2 * 2, printed["path[v]"]);
    }
}
