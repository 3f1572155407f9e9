namespace NeuronDocs.Core.Tests;

public class NeuronTests
{
    [Fact]
    public void Sums_what_comes_in_and_passes_it_through_the_activation()
    {
        var neuron = new Neuron([0.5, -1, 2], 0.25, new Relu());
        Assert.Equal(0.5 - 2 + 6 + 0.25, neuron.PreActivation([1, 2, 3]));
        Assert.Equal(4.75, neuron.Forward([1, 2, 3]));
        Assert.Equal(0, neuron.Forward([0, 2, 0]));
    }

    [Fact]
    public void Has_weights_of_its_own_that_can_be_changed()
    {
        double[] weights = [1, 1];
        var neuron = new Neuron(weights, 0, new Identity());
        neuron.Weights[0] = 5;
        neuron.Bias = -1;
        Assert.Equal(5, neuron.Forward([1, 1]));
        Assert.Equal([1, 1], weights);
    }

    [Fact]
    public void Bad_arguments_are_named_with_both_numbers()
    {
        var error = Assert.Throws<ArgumentException>(() => new Neuron([1, 1], 0, new Identity()).Forward([1, 2, 3]));
        Assert.Equal("x has 3 inputs, expected 2. (Parameter 'x')", error.Message);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => new Neuron([], 0, new Identity())).ParamName);
        Assert.Equal("activation", Assert.Throws<ArgumentNullException>(() => new Neuron([1], 0, null!)).ParamName);
    }
}
