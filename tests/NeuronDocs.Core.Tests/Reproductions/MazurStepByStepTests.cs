namespace NeuronDocs.Core.Tests;

/// <summary>
/// F01, Mazur's step-by-step example: 2-2-2 sigmoid, eta 0.5, biases kept. Published: 0.298371109, then 0.291027924. The outputs published after 10,000
/// steps, 0.015912196 and 0.984065734, carry the same bug as the second error; the example chain-rule/update-order reproduces them.
/// </summary>
public class MazurStepByStepTests
{
    private static readonly double[] X = [0.05, 0.10], Target = [0.01, 0.99];
    private static readonly double[][] Inputs = [X], Targets = [Target];

    [Fact]
    public void The_first_error_and_gradients_are_the_published_ones()
    {
        var network = Create();
        var gradient = new double[12];
        Assert.Equal(0.2983711087600, network.Gradient(X, Target, new HalfSquaredError(), gradient), 5e-14);
        Assert.Equal(0.0821670406, gradient[6], 5e-11);
        Assert.Equal(0.000438567734, gradient[0], 5e-13);
        Step(network, gradient);
        Assert.Equal(0.358916479718, ((Dense)network.Layers[1])[0, 0], 5e-13);
    }

    [Fact]
    public void The_correct_second_error_is_not_the_published_one()
    {
        var network = Create();
        var gradient = new double[12];
        network.Gradient(X, Target, new HalfSquaredError(), gradient);
        Step(network, gradient);
        Assert.Equal(0.2910277736936, network.Loss(Inputs, Targets, new HalfSquaredError()), 5e-14);
    }

    [Fact]
    public void The_published_second_error_sends_the_deltas_back_through_weights_already_changed()
    {
        var network = Create();
        var gradient = new double[12];
        network.Gradient(X, Target, new HalfSquaredError(), gradient);
        var hidden = network.Activations(X)[1];
        double[] outputDelta = [gradient[10], gradient[11]];
        Step(network, gradient);

        // The bug: the new output weights, where the chain rule has the old ones.
        for (var h = 0; h < 2; h++)
        {
            var back = outputDelta[0] * ((Dense)network.Layers[1])[0, h] + outputDelta[1] * ((Dense)network.Layers[1])[1, h];
            for (var i = 0; i < 2; i++)
                ((Dense)network.Layers[0])[h, i] = ((Dense)Create().Layers[0])[h, i] - 0.5 * back * hidden[h] * (1 - hidden[h]) * X[i];
        }

        Assert.Equal(0.29102792390544, network.Loss(Inputs, Targets, new HalfSquaredError()), 5e-15);
    }

    [Fact]
    public void After_10000_correct_steps_the_outputs_are_those_without_the_slip()
    {
        var network = Create();
        var gradient = new double[12];
        for (var i = 0; i < 10000; i++)
        {
            network.Gradient(X, Target, new HalfSquaredError(), gradient);
            Step(network, gradient);
        }

        Assert.Equal(3.5101878e-5, network.Loss(Inputs, Targets, new HalfSquaredError()), 5e-13);
        Assert.Equal(0.01591362, network.Forward(X)[0], 5e-9);
        Assert.Equal(0.98406427, network.Forward(X)[1], 5e-9);
    }

    private static Network Create() => new(
        new Dense(new[,] { { 0.15, 0.20 }, { 0.25, 0.30 } }, [0.35, 0.35], new Sigmoid()),
        new Dense(new[,] { { 0.40, 0.45 }, { 0.50, 0.55 } }, [0.60, 0.60], new Sigmoid()));

    private static void Step(Network network, double[] gradient)
    {
        var start = 0;
        foreach (var layer in network.Layers)
        {
            for (var i = 0; i < layer.Weights.Length; i++) layer.Weights[i] -= 0.5 * gradient[start + i];
            start += layer.Parameters.Length;
        }
    }
}
