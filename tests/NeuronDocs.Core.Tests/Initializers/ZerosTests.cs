namespace NeuronDocs.Core.Tests;

public class ZerosTests : IInitializerMoments
{
    static double IInitializerMoments.Variance(Fan fan) => 0;

    [Fact]
    public void All_weights_and_biases_are_zero_and_nothing_is_drawn()
    {
        var random = new Xoshiro256(1);
        var layer = new Dense(new double[,] { { 1, 2 }, { 3, 4 } }, [5, 6], new Identity());
        layer.Initialize(new Zeros(), random);
        Assert.Equal(new double[6], layer.Parameters);
        Assert.Equal(new Xoshiro256(1).NextUInt64(), random.NextUInt64());
    }

    /// <summary>The gradient reaches hidden weights through output weights, which are zero: only the output bias moves.</summary>
    [Fact]
    public void Of_two_layers_from_zero_only_the_last_bias_has_a_gradient()
    {
        var network = Network.Create([2, 3, 1], new Tanh(), new Identity(), new Zeros(), new Xoshiro256(1));
        var gradient = new double[network.ParameterCount];
        network.Gradient([1, -2], [1], new HalfSquaredError(), gradient);
        Assert.Equal([.. new double[network.ParameterCount - 1], -1], gradient);
    }
}
