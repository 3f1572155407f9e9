namespace NeuronDocs.Core.Tests;

public class TrainingTests
{
    /// <summary>Goodfellow, Bengio and Courville 2016, section 6.1: the best a linear model can do on XOR is 1/2 everywhere.</summary>
    [Fact]
    public void A_linear_network_answers_one_half_to_xor()
    {
        var (inputs, targets) = DataSets.Xor();
        var network = Network.Create([2, 1], new Identity(), new Identity(), new Normal(1), new Xoshiro256(1));
        Train(network, inputs, targets, new MeanSquaredError(), new Optimizer(3, 0.3), 1000);
        Assert.Equal(0.25, network.Loss(inputs, targets, new MeanSquaredError()), 1e-12);
        foreach (var x in inputs) Assert.Equal(0.5, network.Forward(x)[0], 1e-12);
    }

    /// <summary>The same section: two rectified units solve it exactly.</summary>
    [Fact]
    public void Two_rectified_units_solve_xor_exactly()
    {
        var (inputs, targets) = DataSets.Xor();
        var network = new Network(
            new Dense(new double[,] { { 1, 1 }, { 1, 1 } }, [0, -1], new Relu()),
            new Dense(new double[,] { { 1, -2 } }, [0], new Identity()));
        Assert.Equal(targets, inputs.Select(x => network.Forward(x)));
    }

    [Fact]
    public void Xor_is_learned()
    {
        var (inputs, targets) = DataSets.Xor();
        var network = Network.Create([2, 4, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(1));
        Train(network, inputs, targets, new BinaryCrossEntropyFromLogits(), new Optimizer(network.ParameterCount, 0.05, new Adam()), 500);
        Assert.Equal(4, Correct(network, inputs, targets));
    }

    /// <summary>Glorot and Bengio 2010, equation 5: each linear layer multiplies the variance by fan_in Var(w).</summary>
    [Theory]
    [InlineData(1.0, 1e50)]
    [InlineData(0.1, 1)]
    [InlineData(0.01, 1e-50)]
    public void Fifty_linear_layers_explode_or_vanish_by_the_formula(double standardDeviation, double expected)
    {
        var random = new Xoshiro256(1);
        var network = Network.Create([.. Enumerable.Repeat(100, 51)], new Identity(), new Identity(), new Normal(standardDeviation), random);
        double[] x = [.. Enumerable.Range(0, 100).Select(_ => random.NextNormal())];
        var rms = Math.Sqrt(network.Forward(x).Average(a => a * a));
        Assert.InRange(rms / expected, 0.25, 4);
    }

    private static void Train(Network network, double[][] inputs, double[][] targets, Loss loss, Optimizer optimizer, int steps)
    {
        var gradient = new double[network.ParameterCount];
        for (var i = 0; i < steps; i++)
        {
            network.Gradient(inputs, targets, loss, gradient);
            optimizer.Step(network.Parameters, gradient);
        }
    }

    private static int Correct(Network network, double[][] inputs, double[][] targets) =>
        inputs.Zip(targets, (x, t) => network.Forward(x)[0] > 0 == t[0] > 0.5).Count(right => right);
}
