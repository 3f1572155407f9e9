namespace NeuronDocs.Snippets.Tests;

public sealed class NandGateChecks
{
    [Fact]
    [IndependentCheck("neuron/nand-gate", "the operators of C#")]
    public void Gates_are_the_logical_operators()
    {
        var printed = Output.Of("neuron/nand-gate");
        foreach (var (x, y) in new[] { (0, 0), (0, 1), (1, 0), (1, 1) })
        {
            Assert.Equal(1 - (x & y), printed[$"NAND[{x} {y}]"]);
            Assert.Equal(x | y, printed[$"OR[{x} {y}]"]);
        }
    }
}
