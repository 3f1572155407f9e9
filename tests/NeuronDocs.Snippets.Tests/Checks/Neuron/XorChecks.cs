namespace NeuronDocs.Snippets.Tests;

public sealed class XorChecks
{
    [Fact]
    [IndependentCheck("neuron/xor", "the best loss of each kind in closed form: 1/4, 1/6 and 0")]
    public void Losses_end_at_the_best_of_their_kind()
    {
        var printed = Output.Of("neuron/xor");
        // A linear model answers 1/2 to all four. One unit is monotone along its weights and puts three corners on one side:
        // it answers them with their mean, 2/3 or 1/3, and the fourth exactly.
        Assert.Equal(0.25, printed["loss[0]"]);
        Assert.Equal(0.5, printed["worst[0]"]);
        Assert.InRange(printed["loss[1]"], 1 / 6.0, (1 / 6.0) + 0.004);
        Assert.Equal(2 / 3.0, printed["worst[1]"], 0.02);
        Assert.Equal(0, printed["loss[2]"]);
        Assert.Equal(0, printed["worst[2]"], 0.001);
    }
}
