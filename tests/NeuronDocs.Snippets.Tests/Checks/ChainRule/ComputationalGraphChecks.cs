namespace NeuronDocs.Snippets.Tests;

public sealed class ComputationalGraphChecks
{
    [Fact]
    [IndependentCheck("chain-rule/computational-graph", "the derivative of 3 x^2, which is what the graph computes")]
    public void Right_order_gives_the_derivative_and_the_early_one_loses_a_path()
    {
        var printed = Output.Of("chain-rule/computational-graph");
        Assert.Equal(6 * 3, printed["right[x]"]);
        Assert.Equal(6 * 3, printed["measured"]);
        Assert.Equal(1 + 2, printed["right[q]"]);
        Assert.Equal(1 + 2, printed["early[q]"]);

        // Only the direct edge from q to f has reached x: d(q)/dx.
        Assert.Equal(2 * 3, printed["early[x]"]);
    }
}
