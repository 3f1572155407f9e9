namespace NeuronDocs.Core.Tests;

/// <summary>What one layer cannot and two can.</summary>
public class ExclusiveOrTests
{
    /// <summary>Goodfellow, Bengio and Courville 2016, section 6.1: the exact solution with two rectified linear units.</summary>
    [Fact]
    public void Two_rectified_units_solve_it_exactly()
    {
        var (inputs, targets) = DataSets.Xor();
        var network = new Network(
            new Dense(new double[,] { { 1, 1 }, { 1, 1 } }, [0, -1], new Relu()),
            new Dense(new double[,] { { 1, -2 } }, [0], new Identity()));
        for (var i = 0; i < 4; i++) Assert.Equal(targets[i], network.Forward(inputs[i]));
    }

    /// <summary>The best a linear network can do is one half everywhere, a mean squared error of 1/4.</summary>
    [Fact]
    public void A_linear_network_ends_at_one_half_everywhere()
    {
        var (inputs, targets) = DataSets.Xor();
        var network = new Network(new Dense(new double[,] { { 0.9, -0.4 } }, [0.3], new Identity()));
        var gradient = new double[network.ParameterCount];
        for (var step = 0; step < 3000; step++)
        {
            network.Gradient(inputs, targets, new MeanSquaredError(), gradient);
            for (var i = 0; i < gradient.Length; i++) network.Parameters[i] -= 0.3 * gradient[i];
        }

        foreach (var x in inputs) Assert.Equal(0.5, network.Forward(x)[0], 1e-12);
        Assert.Equal(0.25, network.Gradient(inputs, targets, new MeanSquaredError(), gradient), 1e-12);
    }
}
