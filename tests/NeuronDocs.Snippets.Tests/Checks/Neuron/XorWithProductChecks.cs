namespace NeuronDocs.Snippets.Tests;

public sealed class XorWithProductChecks
{
    [Fact]
    [IndependentCheck("neuron/xor-with-product", "the polynomial x + y - 2xy, which is the exclusive or")]
    public void Product_makes_it_separable()
    {
        var printed = Output.Of("neuron/xor-with-product");
        foreach (var (x, y) in new[] { (0, 0), (0, 1), (1, 0), (1, 1) })
        {
            Assert.Equal(x + y - (2 * x * y) - 0.5, printed[$"z[{x} {y}]"]);
            Assert.Equal(x ^ y, printed[$"a[{x} {y}]"]);
        }
    }
}
