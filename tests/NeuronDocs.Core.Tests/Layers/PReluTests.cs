namespace NeuronDocs.Core.Tests;

/// <summary>Expected values from the definition in He et al. 2015, section 2.1.</summary>
public class PReluTests
{
    internal static IEnumerable<LayerCase> Cases() => [new(() => new PRelu(4)), new(() => new PRelu(3, 4)), new(() => new PRelu(1, 5))];

    [Fact]
    public void Starts_from_a_quarter_and_has_no_biases()
    {
        var layer = new PRelu(3);
        Assert.Equal([0.25, 0.25, 0.25], layer.Parameters);
        Assert.Equal((3, 3, 0, new Fan(1, 1)), (layer.Inputs, layer.Outputs, layer.Biases.Length, layer.Fan));
        Assert.Equal([-1, 0, 8], layer.Forward([-4, 0, 8]));
    }

    [Fact]
    public void Positions_of_a_channel_share_a_slope_and_add_up_its_gradient()
    {
        var layer = new PRelu(2, positions: 3);
        (layer.Weights[0], layer.Weights[1]) = (0.5, -2);
        double[] x = [-2, 1, -4, 3, -1, 0], gradient = new double[2], inputGradient = new double[6];
        Assert.Equal([-1, 1, -2, 3, 2, 0], layer.Forward(x));
        layer.Backward(x, [], [1, 10, 100, 1000, 10_000, 100_000], gradient, inputGradient);
        Assert.Equal([-2 - 400, -10_000], gradient);
        Assert.Equal([0.5, 10, 50, 1000, -20_000, -200_000], inputGradient);
    }

    [Fact]
    public void With_a_slope_that_stays_it_is_the_leaky_rectified_unit()
    {
        var layer = new PRelu(1, slope: 0.01);
        var leaky = new LeakyRelu(0.01);
        foreach (var x in new[] { -3, -0.1, 0, 0.5, 2 }) Assert.Equal(leaky.Value(x), layer.Forward([x])[0]);
    }

    [Fact]
    public void Initializing_draws_nothing()
    {
        var layer = new PRelu(2, slope: 0.1);
        layer.Weights.Fill(7);
        Xoshiro256 used = new(5), fresh = new(5);
        layer.Initialize(new He(), used);
        Assert.Equal([0.1, 0.1], layer.Weights);
        Assert.Equal(fresh.NextDouble(), used.NextDouble());
    }

    /// <summary>|x| = x for x > 0, else -x: the slope that gradient descent must find is -1.</summary>
    [Fact]
    public void Learns_the_absolute_value()
    {
        var layer = new PRelu(1);
        var network = new Network(layer);
        double[][] x = [[-2], [-1], [1], [2]], t = [[2], [1], [1], [2]];
        var gradient = new double[1];
        for (var i = 0; i < 100; i++)
        {
            network.Gradient(x, t, new HalfSquaredError(), gradient);
            layer.Weights[0] -= 0.5 * gradient[0];
        }

        Assert.Equal(-1, layer.Weights[0], 1e-12);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        Assert.Equal("channels", Assert.Throws<ArgumentOutOfRangeException>(() => new PRelu(0)).ParamName);
        Assert.Equal("positions", Assert.Throws<ArgumentOutOfRangeException>(() => new PRelu(1, 0)).ParamName);
        Assert.Equal("positions", Assert.Throws<ArgumentOutOfRangeException>(() => new PRelu(100_000, 100_000)).ParamName);
        Assert.Equal("slope", Assert.Throws<ArgumentOutOfRangeException>(() => new PRelu(1, 1, double.NaN)).ParamName);
    }
}
