namespace NeuronDocs.Core.Tests;

public class DenseTests
{
    internal static IEnumerable<LayerCase> Cases() => [new(() => new Dense(4, 3, new Tanh())), new(() => new Dense(1, 7, new Softmax()))];

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public void Below_eight_inputs_each_output_is_a_neuron_to_the_last_bit(int inputs)
    {
        var (layer, x) = Drawn(inputs, new Tanh());
        var a = layer.Forward(x);
        for (var j = 0; j < layer.Outputs; j++) Assert.Equal(layer[j].Forward(x), a[j]);
    }

    /// <summary>n products, added up in whatever order, are within n u sum |w x| of their sum, where u is the largest relative rounding of an operation.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(97)]
    [InlineData(1024)]
    public void From_eight_inputs_on_each_output_is_a_neuron_up_to_rounding(int inputs)
    {
        var (layer, x) = Drawn(inputs, new Identity());
        var z = layer.Forward(x);
        for (var j = 0; j < layer.Outputs; j++)
        {
            var neuron = layer[j];
            var size = Math.Abs(neuron.Bias);
            for (var i = 0; i < inputs; i++) size += Math.Abs(neuron.Weights[i] * x[i]);
            Assert.Equal(z[j], neuron.PreActivation(x), 2 * (inputs + 1) * Math.ScaleB(size, -53));
        }
    }

    [Fact]
    public void Parameters_are_weights_row_by_row_then_biases()
    {
        var layer = new Dense(new double[,] { { 1, 2, 3 }, { 4, 5, 6 } }, [7, 8], new Identity());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], layer.Parameters);
        Assert.Equal([1, 2, 3, 4, 5, 6], layer.Weights);
        Assert.Equal([7, 8], layer.Biases);
        Assert.Equal((3, 2, 6.0, new Fan(3, 2)), (layer.Inputs, layer.Outputs, layer[1, 2], layer.Fan));
        layer[1, 2] = -1;
        Assert.Equal([1 + 2 + 3 + 7, 4 + 5 - 1 + 8], layer.Forward([1, 1, 1]));
    }

    [Fact]
    public void A_neuron_shares_its_parameters_with_the_layer_also_after_a_network_took_it()
    {
        var layer = new Dense(new double[,] { { 1, 2, 3 }, { 4, 5, 6 } }, [7, 8], new Identity());
        var neuron = layer[1];
        neuron.Weights[0] = 40;
        neuron.Bias = 80;
        Assert.Equal([1, 2, 3, 40, 5, 6, 7, 80], layer.Parameters);
        var network = new Network(layer);
        network.Parameters[3] = -4;
        Assert.Equal(-4 + 5 + 6 + 80, neuron.Forward([1, 1, 1]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(97)]
    public void A_neuron_of_the_layer_has_the_bits_of_one_with_the_same_parameters(int inputs)
    {
        var (layer, x) = Drawn(inputs, new Tanh());
        for (var j = 0; j < layer.Outputs; j++)
        {
            var neuron = new Neuron([.. layer[j].Weights], layer[j].Bias, new Tanh());
            Assert.Equal(neuron.PreActivation(x), layer[j].PreActivation(x));
            Assert.Equal(neuron.Forward(x), layer[j].Forward(x));
        }
    }

    [Fact]
    public void A_softmax_layer_has_no_neurons_of_their_own() =>
        Assert.Throws<InvalidOperationException>(() => new Dense(2, 3, new Softmax())[0]);

    [Fact]
    public void Initializing_draws_the_weights_and_clears_the_biases()
    {
        var layer = new Dense(new double[,] { { 1, 2 } }, [3], new Identity());
        layer.Initialize(new Constant(0.5), new Xoshiro256(1));
        Assert.Equal([0.5, 0.5, 0], layer.Parameters);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        var layer = new Dense(2, 3, new Identity());
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => layer.Forward([1])).ParamName);
        Assert.Equal("input", Assert.Throws<ArgumentOutOfRangeException>(() => layer[0, 2]).ParamName);
        Assert.Equal("output", Assert.Throws<ArgumentOutOfRangeException>(() => layer[3]).ParamName);
        Assert.Equal("outputs", Assert.Throws<ArgumentOutOfRangeException>(() => new Dense(2, 0, new Identity())).ParamName);
        Assert.Equal("outputs", Assert.Throws<ArgumentOutOfRangeException>(() => new Dense(100_000, 100_000, new Identity())).ParamName);
        Assert.Equal("biases", Assert.Throws<ArgumentException>(() => new Dense(new double[2, 2], [1], new Identity())).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => new Dense(new double[2, 0], [1, 1], new Identity())).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentNullException>(() => new Dense(null!, [1], new Identity())).ParamName);
    }

    /// <summary>Seven neurons with drawn weights and biases, and inputs for them.</summary>
    private static (Dense Layer, double[] X) Drawn(int inputs, Activation activation)
    {
        var layer = new Dense(inputs, 7, activation);
        var random = new Xoshiro256(1);
        layer.Initialize(new He(), random);
        random.NextNormals(layer.Biases);
        var x = new double[inputs];
        random.NextNormals(x);
        return (layer, x);
    }
}
