using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Only the hidden layer is zero, so a random output layer can tell its units apart, if the activation has a slope at zero.</summary>
public static class ZeroHiddenLayerExample
{
    [Example("weight-initialization/zero-hidden-layer", "A zero hidden layer below a random output layer")]
    public static void Run([Range(0.05, 1, Log = true)] double rate = 0.2, [Range(100, 8000, Step = 100)] int steps = 5000, [Seed] int seed = 1)
    {
        #region zero-hidden-layer
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();
        foreach (var (name, f) in new (string, Activation)[]
        {
            ("tanh", new Tanh()), ("relu", new Relu()),
            ("sigmoid", new Sigmoid())
        })
        {
            var hidden = new Dense(2, 4, f); // zeros
            var output = new Dense(4, 1, new Identity());
            output.Initialize(new LeCun(), new Xoshiro256(seed));
            var network = new Network(hidden, output);
            var gradient = new double[network.ParameterCount];
            for (var step = 0; step < steps; step++)
            {
                network.Gradient(inputs, targets, loss, gradient);
                for (var i = 0; i < gradient.Length; i++)
                    network.Parameters[i] -= rate * gradient[i];
            }

            var largest = hidden.Weights.ToArray().Max(Math.Abs);
            var end = network.Loss(inputs, targets, loss);
            Console.WriteLine($"largest_w[{name}] = {largest.Fixed(4)}");
            Console.WriteLine($"loss[{name}] = {end.Fixed(4)}");
        }
        #endregion
    }
}
