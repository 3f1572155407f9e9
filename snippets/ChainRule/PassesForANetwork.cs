using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>How many passes each way of differentiating needs for a network of handwritten-digit size.</summary>
public static class PassesForANetworkExample
{
    /// <summary>Counts the parameters of a 784-128-10 network.</summary>
    [Example("chain-rule/passes-for-a-network", "Passes for one gradient")]
    public static void Run([Range(1, 512)] int hidden = 128)
    {
        #region passes-for-a-network
        var network = new Network(
            new Dense(784, hidden, new Relu()),
            new Dense(hidden, 10, new Softmax()));
        var n = network.ParameterCount;
        Console.WriteLine($"parameters = {n}");
        Console.WriteLine($"passes[forward] = {n}");
        Console.WriteLine($"passes[central] = {2 * n}");
        Console.WriteLine("passes[reverse] = 2");   // forward, back
        #endregion
    }
}
