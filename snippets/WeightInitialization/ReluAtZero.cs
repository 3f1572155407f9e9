using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

public static class ReluAtZeroExample
{
    [Example("weight-initialization/relu-at-zero", "The kink of ReLU at zero")]
    public static void Run([Range(-0.01, 0.01, Step = 0.001)] double z = 0)
    {
        #region relu-at-zero
        const double h = 1e-6;

        foreach (var (name, f) in new (string, ElementwiseActivation)[]
        {
            ("relu", new Relu()),
            ("leaky relu", new LeakyRelu()),
            ("tanh", new Tanh()),
        })
        {
            var left = (f.Value(z) - f.Value(z - h)) / h;
            var right = (f.Value(z + h) - f.Value(z)) / h;
            Console.WriteLine($"left[{name}] = {left.Fixed(4)}");
            Console.WriteLine($"right[{name}] = {right.Fixed(4)}");
            Console.WriteLine($"used[{name}] = {f.Derivative(z).Fixed(4)}");
        }
        #endregion
    }
}
