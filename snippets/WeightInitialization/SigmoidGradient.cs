using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A gradient through ten sigmoid layers with LeCun's variance.</summary>
public static class SigmoidGradientExample
{
    [Example("weight-initialization/sigmoid-gradient", "Ten sigmoid layers, backward")]
    public static void Run([Range(20, 100, Step = 20)] int n = 100, [Range(1, 10, Step = 1)] int layers = 10, [Seed] int seed = 1)
    {
        #region sigmoid-gradient
        var random = new Xoshiro256(seed);
        double[] Normals() =>
            [.. new double[n].Select(_ => random.NextNormal())];
        var (x, g) = (Normals(), Normals()); // g: dL/da of the last layer
        var start = Summary.Of(g).Norm;
        int[] sizes = [.. Enumerable.Repeat(n, layers + 1)];
        var network = Network.Create(sizes,
            new Sigmoid(), new Sigmoid(), new LeCun(), random);
        var a = network.Activations(x);
        for (var l = layers; l > 0; l--)
        {
            // dL/dz = dL/da * a (1 - a), then through W.
            var w = (Dense)network.Layers[l - 1];
            var delta = g.Zip(a[l], (d, v) => d * v * (1 - v)).ToArray();
            g = [.. Enumerable.Range(0, n).Select(i =>
                delta.Select((d, j) => w[j, i] * d).Sum())];
        }

        var ratio = Summary.Of(g).Norm / start;
        var steepest = Elementary.Pow(0.25, layers);
        Console.WriteLine($"ratio = {ratio.Scientific(1)}");
        Console.WriteLine($"quarters = {steepest.Scientific(1)}");
        #endregion
    }
}
