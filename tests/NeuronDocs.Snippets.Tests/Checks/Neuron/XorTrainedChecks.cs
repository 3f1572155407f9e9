using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class XorTrainedChecks
{
    [Fact]
    [IndependentCheck("neuron/xor-trained", "the truth table, and both losses by backpropagation written out from the same start")]
    public void Outputs_are_exclusive_or_and_fit_the_loss()
    {
        var printed = Output.Of("neuron/xor-trained");
        var squares = 0.0;
        foreach (var (x1, x2) in new[] { (0, 0), (0, 1), (1, 0), (1, 1) })
        {
            var error = printed[$"y[{x1} {x2}]"] - (x1 ^ x2);
            Assert.True(Math.Abs(error) < 0.01);
            squares += error * error;
        }

        // Each output is rounded by up to 0.00005 and off by less than 0.001, so the mean of the squares is known to 2 * 0.001 * 0.00005.
        Assert.Equal(squares / 4, printed["loss[last]"], 1e-7);
        Assert.Equal(XorSeedsChecks.Loss(4, seed: 1, eta: 0.1, steps: 0), printed["loss[first]"], 0.00005);
        Assert.Equal(1, XorSeedsChecks.Loss(4, seed: 1, eta: 0.1, steps: 500) / printed["loss[last]"], 0.005);
        Assert.True(printed["loss[last]"] < 0.25, "no better than a linear model");
    }

    [Fact]
    public void It_is_not_luck_of_the_seed()
    {
        var (inputs, targets) = DataSets.Xor();
        foreach (var seed in Enumerable.Range(0, 10))
        {
            var network = Network.Create([2, 4, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(seed));
            var optimizer = new Optimizer(network.ParameterCount, 0.1);
            var gradient = new double[network.ParameterCount];
            for (var step = 0; step < 500; step++)
            {
                network.Gradient(inputs, targets, new MeanSquaredError(), gradient);
                optimizer.Step(network.Parameters, gradient);
            }

            Assert.True(network.Loss(inputs, targets, new MeanSquaredError()) < 0.001, $"seed {seed}");
        }
    }
}
