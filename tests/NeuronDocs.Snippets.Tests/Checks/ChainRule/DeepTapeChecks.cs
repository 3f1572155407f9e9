namespace NeuronDocs.Snippets.Tests;

public sealed class DeepTapeChecks
{
    [Fact]
    [IndependentCheck("chain-rule/deep-tape", "the sum is x times one more than the number of additions")]
    public void Derivative_counts_the_summands()
    {
        var printed = Output.Of("chain-rule/deep-tape");
        Assert.Equal(100000, printed["depth"]);
        Assert.Equal(100000 + 1, printed["dx"]);
    }
}
