namespace NeuronDocs.Core.Tests;

public class ConstantTests : IInitializerMoments
{
    static double IInitializerMoments.Mean => 0.5;

    static double IInitializerMoments.Variance(Fan fan) => 0;

    [Fact]
    public void Weights_are_the_constant_and_biases_zero()
    {
        var layer = new Dense(3, 2, new Identity());
        layer.Initialize(new Constant(0.3), new Xoshiro256(1));
        Assert.Equal([0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0, 0], layer.Parameters);
    }

    [Fact]
    public void Neurons_that_start_equal_have_equal_gradients()
    {
        var network = Network.Create([2, 3, 1], new Tanh(), new Identity(), new Constant(0.3), new Xoshiro256(1));
        var gradient = new double[network.ParameterCount];
        network.Gradient([1, -2], [1], new HalfSquaredError(), gradient);
        Assert.NotEqual(0, gradient[0]);
        Assert.Equal(gradient[..2], gradient[2..4]);
        Assert.Equal(gradient[..2], gradient[4..6]);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_no_finite_number_is_named(double value) =>
        Assert.Equal("Value", Assert.Throws<ArgumentOutOfRangeException>(() => new Constant(value)).ParamName);
}
