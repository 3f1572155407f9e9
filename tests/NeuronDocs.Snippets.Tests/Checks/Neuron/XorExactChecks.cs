namespace NeuronDocs.Snippets.Tests;

public sealed class XorExactChecks
{
    [Fact]
    [IndependentCheck("neuron/xor-exact", "the exclusive or of the two bits, and the formula relu(s) - 2 relu(s - 1) in whole numbers")]
    public void Network_is_the_truth_table()
    {
        var printed = Output.Of("neuron/xor-exact");
        foreach (var (x1, x2) in new[] { (0, 0), (0, 1), (1, 0), (1, 1) })
        {
            var s = x1 + x2;
            Assert.Equal($"{Math.Max(0, s)} and {Math.Max(0, s - 1)}", printed.Text($"a[{x1} {x2}]"));
            Assert.Equal(Math.Max(0, s) - (2 * Math.Max(0, s - 1)), printed[$"y[{x1} {x2}]"]);
            Assert.Equal(x1 ^ x2, printed[$"y[{x1} {x2}]"]);
        }
    }
}
