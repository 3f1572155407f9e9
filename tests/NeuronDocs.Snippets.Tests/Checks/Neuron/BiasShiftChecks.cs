namespace NeuronDocs.Snippets.Tests;

public sealed class BiasShiftChecks
{
    [Fact]
    [IndependentCheck("neuron/bias-shift", "the closed forms -b / w for the place and w / 4 for the slope")]
    public void A_bias_moves_the_curve_by_b_over_w()
    {
        var printed = Output.Of("neuron/bias-shift");
        foreach (var b in new[] { -4, 0, 4 })
        {
            Assert.Equal(-b / 2.0, printed[$"half[{b}]"], 0.00005);
            Assert.Equal(2 / 4.0, printed[$"slope[{b}]"], 0.00005);
        }

        Assert.Equal(1 / (1 + Math.Exp(-1)), printed["a[bias]"], 0.00005);
        Assert.Equal(1 / (1 + Math.Exp(-1)), printed["a[input 1]"], 0.00005);
    }
}
