using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Tanh and sigmoid neurons differ by a scale and a shift only.</summary>
public static class TanhFromSigmoidExample
{
    /// <summary>Compares the two neurons on three inputs.</summary>
    [Example("neuron/tanh-from-sigmoid", "A tanh neuron made of a sigmoid neuron")]
    public static void Run()
    {
        #region tanh-from-sigmoid
        // tanh(z) = 2 sigmoid(2z) - 1: double what goes in,
        // then stretch what comes out
        var tanh = new Neuron([1, -2], 0.5, new Tanh());
        var sigmoid = new Neuron([2, -4], 1, new Sigmoid());
        double[][] inputs = [[1, 1], [0, 0], [2, -1]];
        foreach (var x in inputs)
        {
            var name = $"{x[0]} {x[1]}";
            var direct = tanh.Forward(x);
            var made = 2 * sigmoid.Forward(x) - 1;
            Console.WriteLine($"direct[{name}] = {direct.Fixed(4)}");
            Console.WriteLine($"made[{name}] = {made.Fixed(4)}");
        }
        #endregion
    }
}
