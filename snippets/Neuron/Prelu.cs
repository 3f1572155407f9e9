using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The slope of a parametric rectifier is a weight like any other: here it learns that the target is the absolute value.</summary>
public static class PreluExample
{
    /// <summary>Gradient descent on the slope alone, from the paper's start 0.25 to -1.</summary>
    [Example("neuron/prelu", "A PReLU learns its slope")]
    public static void Run([Range(0.1, 1.9, Step = 0.1)] double eta = 0.5)
    {
        #region prelu
        var prelu = new PRelu(channels: 1);      // starts at 0.25
        var network = new Network(prelu);
        double[][] inputs = [[-2], [-1], [1], [2]];
        double[][] targets = [[2], [1], [1], [2]];   // |x|

        var gradient = new double[1];
        var optimizer = new Optimizer(1, eta);
        var loss = new HalfSquaredError();
        for (var step = 0; step <= 5; step++)
        {
            var s = prelu.Weights[0];
            Console.WriteLine($"s[{step}] = {s.Fixed(6)}");
            network.Gradient(inputs, targets, loss, gradient);
            if (step == 0)
                Console.WriteLine($"gradient = {gradient[0].Fixed(4)}");
            optimizer.Step(network.Parameters, gradient);
        }
        #endregion
    }
}
