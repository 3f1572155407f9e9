namespace NeuronDocs.Core.Tests;

public class ActivationValuesTests
{
    [Fact]
    public void The_step_fires_at_its_threshold()
    {
        Assert.Equal([0, 1, 1, 1], new double[] { -double.Epsilon, -0.0, 0, 3 }.Select(new Step().Value));
        Assert.Equal(0, new Step().Derivative(0));
    }

    [Fact]
    public void Sigmoid_of_ln_3_is_three_quarters_and_its_slope_three_sixteenths()
    {
        Assert.Equal(0.75, new Sigmoid().Value(Elementary.Log(3)), 1e-15);
        Assert.Equal(3.0 / 16, new Sigmoid().Derivative(Elementary.Log(3)), 1e-15);
        Assert.Equal(0.25, new Sigmoid().Derivative(0));
    }

    [Fact]
    public void Tanh_of_half_ln_3_is_one_half_and_its_slope_three_quarters()
    {
        Assert.Equal(0.5, new Tanh().Value(Elementary.Log(3) / 2), 1e-15);
        Assert.Equal(0.75, new Tanh().Derivative(Elementary.Log(3) / 2), 1e-15);
        Assert.Equal(1, new Tanh().Derivative(0));
    }

    /// <summary>LeCun et al. 1998, section 4.4: 1.7159 tanh(2/3) is 1 to five digits.</summary>
    [Fact]
    public void LeCun_tanh_maps_one_to_one() => Assert.Equal(0.9999972559, 1.7159 * new Tanh().Value(2.0 / 3), 5e-11);

    [Fact]
    public void Relu_and_leaky_relu_take_the_slope_of_the_left_at_zero()
    {
        Assert.Equal([0, 0, 2], new double[] { -3, 0, 2 }.Select(new Relu().Value));
        Assert.Equal([0, 0, 1], new double[] { -3, 0, 2 }.Select(new Relu().Derivative));
        Assert.Equal([-0.75, 0, 2], new double[] { -3, 0, 2 }.Select(new LeakyRelu(0.25).Value));
        Assert.Equal([0.25, 0.25, 1], new double[] { -3, 0, 2 }.Select(new LeakyRelu(0.25).Derivative));
    }

    [Fact]
    public void A_leaky_relu_without_a_slope_leaks_one_percent() => Assert.Equal(new LeakyRelu(0.01), new LeakyRelu());

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_slope_that_is_no_number_is_refused(double slope) =>
        Assert.Equal("Slope", Assert.Throws<ArgumentOutOfRangeException>(() => new LeakyRelu(slope)).ParamName);

    [Fact]
    public void The_tape_knows_the_same_derivatives()
    {
        foreach (var z in new[] { -3, -0.4, 0.3, 2.5 })
        {
            AssertSlope(Var.Tanh, new Tanh(), z);
            AssertSlope(Var.Sigmoid, new Sigmoid(), z);
            AssertSlope(Var.Relu, new Relu(), z);
        }
    }

    private static void AssertSlope(Func<Var, Var> function, ElementwiseActivation activation, double z)
    {
        var tape = new Tape();
        var x = tape.Variable(z);
        var y = function(x);
        Assert.Equal(activation.Value(z), y.Value);
        Assert.Equal(activation.Derivative(z), tape.Gradients(y)[x]);
    }
}
