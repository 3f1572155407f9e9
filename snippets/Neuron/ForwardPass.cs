using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>What happens between the input and the output of a small network.</summary>
public static class ForwardPassExample
{
    /// <summary>Prints pre-activations and activations of the hidden layer, then the output.</summary>
    [Example("neuron/forward-pass", "A forward pass, layer by layer")]
    public static void Run([Range(-3, 3, Step = 0.5)] double x1 = 1, [Range(-3, 3, Step = 0.5)] double x2 = 2)
    {
        #region forward-pass
        // a 2-3-1 network: one row of weights for each neuron
        double[,] W1 = { { 1, -1 }, { 0.5, 1 }, { -2, 1 } };
        double[,] W2 = { { 1, 2, -1 } };
        var hidden = new Dense(W1, [0.5, -1, 0], new Relu());
        var output = new Dense(W2, [0.5], new Identity());

        double[] x = [x1, x2];
        double[] z = new double[3], a = new double[3];
        hidden.Forward(x, z, a);
        for (var j = 0; j < 3; j++)
        {
            Console.WriteLine($"z[{j + 1}] = {z[j].Fixed(4)}");
            Console.WriteLine($"a[{j + 1}] = {a[j].Fixed(4)}");
        }
        Console.WriteLine($"y = {output.Forward(a)[0].Fixed(4)}");

        // a network does the same in one call
        var network = new Network(hidden, output);
        var same = network.Forward(x)[0];
        Console.WriteLine($"network = {same.Fixed(4)}");
        #endregion
    }
}
