using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Two ReLU units add up to the absolute value.</summary>
public static class AbsoluteValueExample
{
    /// <summary>Prints the absolute values of four numbers.</summary>
    [Example("neuron/absolute-value", "The absolute value from two ReLU units")]
    public static void Run()
    {
        #region absolute-value
        // |x| = relu(x) + relu(-x)
        double[,] W1 = { { 1 }, { -1 } };
        double[,] W2 = { { 1, 1 } };
        var network = new Network(
            new Dense(W1, [0, 0], new Relu()),
            new Dense(W2, [0], new Identity()));
        foreach (var x in new[] { -2, -0.5, 0, 3 })
        {
            var y = network.Forward([x])[0];
            Console.WriteLine($"y[{x}] = {y.Fixed(1)}");
        }
        #endregion
    }
}
