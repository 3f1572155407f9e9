using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A layer is several neurons that read the same inputs; its parameters can be counted.</summary>
public static class LayerExample
{
    /// <summary>Runs a layer, runs its neurons one by one, and counts the parameters of three networks.</summary>
    [Example("neuron/layer", "A layer is neurons side by side")]
    public static void Run([Seed] int seed = 1)
    {
        #region layer
        var random = new Xoshiro256(seed);
        var layer = new Dense(3, 4, new Tanh());
        layer.Initialize(new Glorot(), random);

        // a layer gives what its neurons give, one by one
        double[] x = [1, 2, 3];
        var a = layer.Forward(x);
        Console.WriteLine($"outputs = {a.Length}");
        for (var j = 0; j < a.Length; j++)
        {
            var difference = a[j] - layer[j].Forward(x);
            Console.WriteLine($"difference[{j}] = {difference}");
        }

        int[][] networks = [[3, 4], [3, 4, 2], [3, 4, 4, 1]];
        foreach (var sizes in networks)
        {
            var network = Network.Create(sizes, new Tanh(),
                new Identity(), new Glorot(), random);
            var name = string.Join('-', sizes);
            var count = network.ParameterCount;
            Console.WriteLine($"parameters[{name}] = {count}");
        }
        #endregion
    }
}
