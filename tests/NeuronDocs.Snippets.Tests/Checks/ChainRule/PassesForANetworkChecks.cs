namespace NeuronDocs.Snippets.Tests;

public sealed class PassesForANetworkChecks
{
    [Fact]
    [IndependentCheck("chain-rule/passes-for-a-network", "the parameters counted by hand: (784 + 1) 128 + (128 + 1) 10")]
    public void Parameters_are_counted_by_hand()
    {
        var printed = Output.Of("chain-rule/passes-for-a-network");
        const int parameters = (785 * 128) + (129 * 10);
        Assert.Equal(parameters, printed["parameters"]);
        Assert.Equal(parameters, printed["passes[forward]"]);
        Assert.Equal(2 * parameters, printed["passes[central]"]);
    }
}
