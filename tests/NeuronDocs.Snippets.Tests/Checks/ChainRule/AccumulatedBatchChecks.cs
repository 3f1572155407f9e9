namespace NeuronDocs.Snippets.Tests;

public sealed class AccumulatedBatchChecks
{
    [Fact]
    [IndependentCheck("chain-rule/accumulated-batch", "the sample gradients added by hand in decimal arithmetic: -2.5, -8, -7.5, -24, -42.5 and -36")]
    public void Sums_are_those_of_the_samples()
    {
        var printed = Output.Of("chain-rule/accumulated-batch");
        decimal[] g = [-2.5m, -8, -7.5m, -24, -42.5m, -36];
        var whole = (double)decimal.Round(g.Sum() / 6, 4, MidpointRounding.AwayFromZero);
        foreach (var label in new[] { "whole", "2+2+2", "4+2 weighed" })
            Assert.Equal(whole, printed[$"gradient[{label}]"]);
        Assert.Equal((double)(((g[..4].Sum() / 4) + (g[4..].Sum() / 2)) / 2), printed["gradient[4+2]"], 5.1e-5);
        Assert.Equal((double)(g.Sum() / 2), printed["gradient[not divided]"], 5.1e-5);
    }
}
