namespace NeuronDocs.Snippets.Tests;

public sealed class ModeCostChecks
{
    [Fact]
    [IndependentCheck("chain-rule/mode-cost", "what Griewank and Walther's theory asks for: a sweep for each input, or one and a pass back for each output")]
    public void Sweeps_are_those_of_the_theory()
    {
        var printed = Output.Of("chain-rule/mode-cost");
        foreach (var (n, m) in new[] { (200, 1), (1, 200), (30, 30) })
        {
            Assert.Equal(n, printed[$"forward[{n}-{m}]"]);
            Assert.Equal(1, printed[$"reverse[{n}-{m}]"]);
            Assert.Equal(m, printed[$"back[{n}-{m}]"]);
        }
    }
}
