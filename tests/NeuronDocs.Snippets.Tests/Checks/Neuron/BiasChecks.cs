namespace NeuronDocs.Snippets.Tests;

public sealed class BiasChecks
{
    [Fact]
    [IndependentCheck("neuron/bias", "the truth table of AND, and the count of solutions in whole numbers")]
    public void Weights_are_counted_right()
    {
        var printed = Output.Of("neuron/bias");
        foreach (var (x1, x2) in new[] { (0, 0), (0, 1), (1, 0), (1, 1) })
            Assert.Equal(x1 & x2, printed[$"gate[{x1} {x2}]"]);

        // In quarters: w1 + w2 reaches 6, neither alone does. Without a bias (0, 0) gives z = 0, and a step at 0 is 1.
        var solved = Enumerable.Range(-8, 17).Sum(w1 => Enumerable.Range(-8, 17).Count(w2 => w1 + w2 >= 6 && w1 < 6 && w2 < 6));
        Assert.Equal(solved, printed["solved[with bias]"]);
        Assert.Equal(0, printed["solved[without bias]"]);
    }
}
