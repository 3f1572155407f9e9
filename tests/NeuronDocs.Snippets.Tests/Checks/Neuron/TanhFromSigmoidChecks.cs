namespace NeuronDocs.Snippets.Tests;

public sealed class TanhFromSigmoidChecks
{
    [Fact]
    [IndependentCheck("neuron/tanh-from-sigmoid", "the platform's tanh")]
    public void Both_neurons_are_tanh()
    {
        var printed = Output.Of("neuron/tanh-from-sigmoid");
        foreach (var (x1, x2) in new[] { (1, 1), (0, 0), (2, -1) })
        {
            var a = Math.Tanh(x1 - (2 * x2) + 0.5);
            Assert.Equal(a, printed[$"direct[{x1} {x2}]"], 0.00005);
            Assert.Equal(a, printed[$"made[{x1} {x2}]"], 0.00005);
        }
    }
}
