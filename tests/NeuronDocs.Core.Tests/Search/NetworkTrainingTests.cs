namespace NeuronDocs.Core.Tests;

public class NetworkTrainingTests
{
    /// <summary>XOR, 2-4-1 tanh: as many gradients of the whole batch for L-BFGS as for gradient descent at the best of a ladder of rates: 31 gradients to a loss of 1e-18, against 0.23.</summary>
    [Fact]
    public void Limited_memory_bfgs_reaches_a_loss_that_gradient_descent_does_not()
    {
        var (inputs, targets) = DataSets.Xor();
        var network = Network.Create([2, 4, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(1));
        var objective = new NetworkObjective(network, inputs, targets, new MeanSquaredError());
        double[] start = [.. network.Parameters];
        var last = new LimitedMemoryBfgs().Minimize(objective, start, 1e-7).Last();

        var best = double.PositiveInfinity;
        foreach (var rate in new[] { 0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 1 })
        {
            var optimizer = new Optimizer(objective.Dimension, rate);
            double[] x = [.. start], gradient = new double[x.Length];
            while (optimizer.Steps < last.GradientEvaluations)
            {
                objective.Gradient(x, gradient);
                optimizer.Step(x, gradient);
            }

            best = Math.Min(best, objective.Value(x));
        }

        Assert.True(last.Value < 1e-15 && last.GradientEvaluations < 50 && best > 0.2, $"L-BFGS {last.Value:E2} after {last.GradientEvaluations} gradients ({last.Iteration} iterations, {last.Stop}), gradient descent {best:E2}");
        last.X.CopyTo(network.Parameters);
        foreach (var (x, t) in inputs.Zip(targets)) Assert.Equal(t[0], network.Forward(x)[0], 1e-5);
    }
}
