using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How many numbers a small network for images of digits has.</summary>
public static class CountParametersExample
{
    /// <summary>Counts the weights and biases of a 784-128-10 network.</summary>
    [Example("neuron/count-parameters", "Parameters of a digit classifier")]
    public static void Run([Range(1, 512, Step = 1)] int hidden = 128)
    {
        #region count-parameters
        var network = Network.Create([784, hidden, 10], new Relu(),
            new Identity(), new He(), new Xoshiro256(1));
        foreach (var layer in network.Layers)
        {
            var name = $"{layer.Inputs}-{layer.Outputs}";
            var (w, b) = (layer.Weights.Length, layer.Biases.Length);
            Console.WriteLine($"weights[{name}] = {w}");
            Console.WriteLine($"biases[{name}] = {b}");
        }
        Console.WriteLine($"total = {network.ParameterCount}");
        #endregion
    }
}
