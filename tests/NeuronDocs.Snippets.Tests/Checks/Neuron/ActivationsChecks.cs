namespace NeuronDocs.Snippets.Tests;

public sealed class ActivationsChecks
{
    [Fact]
    [IndependentCheck("neuron/activations", "the textbook formulas with the platform's exp and tanh")]
    public void Values_are_those_of_the_formulas()
    {
        var printed = Output.Of("neuron/activations");
        foreach (var z in new[] { -1, 0, 1, 2 })
        {
            Assert.Equal(z < 0 ? 0 : 1, printed[$"Step[{z}]"]);
            Assert.Equal(1 / (1 + Math.Exp(-z)), printed[$"Sigmoid[{z}]"], 0.00005);
            Assert.Equal(Math.Tanh(z), printed[$"Tanh[{z}]"], 0.00005);
            Assert.Equal(z < 0 ? 0 : z, printed[$"Relu[{z}]"]);
            Assert.Equal(z < 0 ? z / 10.0 : z, printed[$"LeakyRelu[{z}]"]);
        }
    }
}
