namespace NeuronDocs.Snippets.Tests;

public sealed class ThresholdUnitChecks
{
    [Fact]
    [IndependentCheck("neuron/threshold-unit", "the operators of C#")]
    public void Gates_are_the_logical_operators()
    {
        var printed = Output.Of("neuron/threshold-unit");
        foreach (var (x, y) in new[] { (0, 0), (0, 1), (1, 0), (1, 1) })
        {
            Assert.Equal(x & y, printed[$"AND[{x} {y}]"]);
            Assert.Equal(x | y, printed[$"OR[{x} {y}]"]);
            Assert.Equal(x ^ y, printed[$"XOR[{x} {y}]"]);
        }

        Assert.Equal((1, 0), (printed["NOT[0]"], printed["NOT[1]"]));
    }
}
