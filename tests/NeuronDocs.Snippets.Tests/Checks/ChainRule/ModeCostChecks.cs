namespace NeuronDocs.Snippets.Tests;

public sealed class ModeCostChecks
{
    [Fact]
    [IndependentCheck("chain-rule/mode-cost", "the theory, a sweep for each input against one forward and one back for each output, and the operations counted in the source")]
    public void Sweeps_are_those_of_the_theory()
    {
        var printed = Output.Of("chain-rule/mode-cost");
        foreach (var (n, m) in new[] { (200, 1), (1, 200), (30, 30) })
        {
            Assert.Equal(n, printed[$"forward[{n}-{m}]"]);
            Assert.Equal(1 + m, printed[$"reverse[{n}-{m}]"]);

            // A product, a sine and a sum for each further input, a product for each output.
            Assert.Equal((3 * (n - 1)) + m, printed[$"each[{n}-{m}]"]);
        }
    }
}
