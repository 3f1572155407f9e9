namespace NeuronDocs.Snippets.Tests;

public sealed class WeightedSumChecks
{
    [Fact]
    [IndependentCheck("neuron/weighted-sum", "the sum by hand, and tanh in closed form from a decimal series for e")]
    public void Output_is_the_closed_form()
    {
        var printed = Output.Of("neuron/weighted-sum");

        // 1 * 1 + (-2) * 1 + 0.5 = -0.5, and tanh(-1/2) = (1/e - 1) / (1/e + 1) = (1 - e) / (1 + e).
        var e = 0m;
        var term = 1m;
        for (var k = 1; k < 28; k++)
            (e, term) = (e + term, term / k);
        Assert.Equal(-0.5, printed["z"]);
        Assert.Equal((double)Math.Round((1 - e) / (1 + e), 4), printed["a"]);
    }
}
