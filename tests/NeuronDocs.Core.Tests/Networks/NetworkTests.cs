namespace NeuronDocs.Core.Tests;

public class NetworkTests
{
    [Fact]
    public void Layers_and_network_share_one_array()
    {
        Dense first = new(2, 2, new Identity()), second = new(2, 1, new Identity());
        first[0, 1] = 3;
        var network = new Network(first, second);
        Assert.Equal([0, 3, 0, 0, 0, 0, 0, 0, 0], network.Parameters);
        network.Parameters[8] = 7;
        second[0, 0] = 5;
        Assert.Equal([7], second.Biases);
        Assert.Equal([5 * 3 * 2 + 7], network.Forward([1, 2]));
        Assert.Equal((2, 1, 9), (network.Inputs, network.Outputs, network.ParameterCount));
    }

    /// <summary>CS231n, neural-networks-1: the two networks of its figures have 26 and 41 parameters.</summary>
    [Theory]
    [InlineData(26, 3, 4, 2)]
    [InlineData(41, 3, 4, 4, 1)]
    public void Counts_the_parameters_of_CS231n(int expected, params int[] sizes) => Assert.Equal(expected, Random(sizes).ParameterCount);

    [Fact]
    public void Activations_begin_with_the_input_and_end_with_the_output()
    {
        var network = Random([3, 4, 2]);
        double[] x = [0.1, 0.2, 0.3];
        var a = network.Activations(x);
        Assert.Equal([3, 4, 2], a.Select(row => row.Length));
        Assert.Equal(x, a[0]);
        Assert.Equal(network.Layers[0].Forward(x), a[1]);
        Assert.Equal(network.Forward(x), a[2]);
    }

    [Fact]
    public void What_was_returned_is_not_overwritten_by_the_next_pass()
    {
        var network = Random([1, 2, 1]);
        var first = network.Forward([1]);
        var kept = first[0];
        network.Forward([-3]);
        Assert.Equal(kept, first[0]);
    }

    /// <summary>CS231n, neural-networks-1: without a nonlinearity two layers are one, W2 W1 x + W2 b1 + b2.</summary>
    [Fact]
    public void Linear_layers_collapse_into_one()
    {
        var random = new Xoshiro256(1);
        Dense first = Layer(4, 6), second = Layer(6, 3);
        var product = new double[3, 4];
        var bias = new double[3];
        for (var j = 0; j < 3; j++)
        {
            for (var k = 0; k < 6; k++)
            {
                for (var i = 0; i < 4; i++) product[j, i] += second[j, k] * first[k, i];
                bias[j] += second[j, k] * first.Biases[k];
            }

            bias[j] += second.Biases[j];
        }

        var one = new Dense(product, bias, new Identity());
        var network = new Network(first, second);
        for (var sample = 0; sample < 100; sample++)
        {
            double[] x = [random.NextNormal(), random.NextNormal(), random.NextNormal(), random.NextNormal()];
            foreach (var (a, b) in network.Forward(x).Zip(one.Forward(x))) Assert.Equal(b, a, 1e-12);
        }

        Dense Layer(int inputs, int outputs)
        {
            var layer = new Dense(inputs, outputs, new Identity());
            foreach (ref var p in layer.Parameters) p = random.NextNormal();
            return layer;
        }
    }

    [Fact]
    public void Layers_that_do_not_fit_or_are_taken_are_refused()
    {
        Dense a = new(2, 3, new Tanh()), b = new(3, 1, new Tanh());
        Assert.Equal("layers", Assert.Throws<ArgumentException>(() => new Network()).ParamName);
        Assert.Contains("expected 1 from layer 0", Assert.Throws<ArgumentException>(() => new Network(b, a)).Message, StringComparison.Ordinal);
        var square = new Dense(2, 2, new Tanh());
        Assert.Throws<ArgumentException>(() => new Network(square, square));
        _ = new Network(a, b);
        Assert.Contains("Layer 0 is in a network already", Assert.Throws<ArgumentException>(() => new Network(a)).Message, StringComparison.Ordinal);
        Assert.Equal("sizes", Assert.Throws<ArgumentException>(() => Random([3])).ParamName);
        Assert.Equal("sizes", Assert.Throws<ArgumentOutOfRangeException>(() => Random([3, 0])).ParamName);
        Assert.Equal("hidden", Assert.Throws<ArgumentNullException>(() => Network.Create([1, 1], null!, new Tanh(), new He(), new Xoshiro256(1))).ParamName);
    }

    private static Network Random(int[] sizes) => Network.Create(sizes, new Tanh(), new Identity(), new Glorot(), new Xoshiro256(1));
}
