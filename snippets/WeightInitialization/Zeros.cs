using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A 2-4-1 network for XOR that starts at zero: what moves depends on the activation.</summary>
public static class ZerosExample
{
    [Example("weight-initialization/zeros", "All weights zero, three activations")]
    public static void Run([Range(0.01, 0.5, Log = true)] double rate = 0.1, [Range(1, 5000, Step = 1)] int steps = 2000)
    {
        #region zeros
        var (inputs, targets) = DataSets.Xor();
        var loss = new MeanSquaredError();
        foreach (var (name, f) in new (string, Activation)[]
        {
            ("tanh", new Tanh()), ("relu", new Relu()),
            ("sigmoid", new Sigmoid())
        })
        {
            // A new layer holds zeros.
            var hidden = new Dense(2, 4, f);
            var output = new Dense(4, 1, new Identity());
            var network = new Network(hidden, output);
            var gradient = new double[network.ParameterCount];
            var largest = 0.0; // gradient of a hidden weight, of all steps
            for (var step = 0; step < steps; step++)
            {
                network.Gradient(inputs, targets, loss, gradient);
                for (var i = 0; i < hidden.Weights.Length; i++)
                    largest = Math.Max(largest, Math.Abs(gradient[i]));
                for (var i = 0; i < gradient.Length; i++)
                    network.Parameters[i] -= rate * gradient[i];
            }

            // Largest difference from unit 0, in any weight or bias.
            var spread = Enumerable.Range(0, 4).Max(unit => Math.Max(
                Math.Abs(hidden.Biases[unit] - hidden.Biases[0]),
                Enumerable.Range(0, 2).Max(i =>
                    Math.Abs(hidden[unit, i] - hidden[0, i]))));
            var end = network.Loss(inputs, targets, loss);
            Console.WriteLine(
                $"hidden_gradient[{name}] = {largest.Scientific(2)}");
            Console.WriteLine($"spread[{name}] = {spread.Scientific(2)}");
            Console.WriteLine($"v[{name}] = {output[0, 0].Fixed(4)}");
            Console.WriteLine($"c[{name}] = {output.Biases[0].Fixed(4)}");
            Console.WriteLine($"loss[{name}] = {end.Fixed(4)}");
        }
        #endregion
    }
}
