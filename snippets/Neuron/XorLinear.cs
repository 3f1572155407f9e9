using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A linear network trained on XOR ends at 0.5 everywhere.</summary>
public static class XorLinearExample
{
    /// <summary>Trains a 2-4-1 network without activations by gradient descent.</summary>
    [Example("neuron/xor-linear", "XOR without an activation function")]
    public static void Run([Range(0.01, 0.3, Log = true)] double eta = 0.1, [Seed] int seed = 1)
    {
        #region xor-linear
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();
        var network = Network.Create([2, 4, 1], new Identity(),
            new Identity(), new Glorot(), new Xoshiro256(seed));
        var optimizer = new Optimizer(network.ParameterCount, eta);
        var gradient = new double[network.ParameterCount];

        for (var step = 0; step < 500; step++)
        {
            network.Gradient(inputs, targets, loss, gradient);
            optimizer.Step(network.Parameters, gradient);
        }

        foreach (var x in inputs)
        {
            var y = network.Forward(x)[0];
            Console.WriteLine($"y[{x[0]} {x[1]}] = {y.Fixed(4)}");
        }
        var last = network.Loss(inputs, targets, loss);
        Console.WriteLine($"loss = {last.Fixed(4)}");
        #endregion
    }
}
