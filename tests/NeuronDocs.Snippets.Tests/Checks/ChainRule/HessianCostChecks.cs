namespace NeuronDocs.Snippets.Tests;

public sealed class HessianCostChecks
{
    [Fact]
    [IndependentCheck("chain-rule/hessian-cost", "the operations counted by hand: 5 a term for the value, and 14 when each square becomes four and every other operation two")]
    public void Operations_are_counted_by_hand()
    {
        var printed = Output.Of("chain-rule/hessian-cost");
        foreach (var n in new[] { 10, 100, 1000 })
        {
            // 1 - x and a square; then a square, a difference, a square, a product and a sum for each term.
            Assert.Equal(2 + (5 * (n - 1)), printed[$"f[{n}]"]);
            Assert.Equal(2 + 4 + ((4 + 2 + 4 + 2 + 2) * (n - 1)), printed[$"Hv[{n}]"]);
            Assert.Equal((6 + (14.0 * (n - 1))) / (2 + (5 * (n - 1))), printed[$"ratio[{n}]"], 0.0051);
        }
    }
}
