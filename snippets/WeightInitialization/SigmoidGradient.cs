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
        double[] Normals() => [.. Enumerable.Range(0, n)
            .Select(_ => random.NextNormal())];
        var (a, g) = (Normals(), Normals());
        var start = Math.Sqrt(g.Average(v => v * v));
        var passed = new Stack<(Dense Layer, double[] A)>();
        for (var l = 0; l < layers; l++)
        {
            var layer = new Dense(n, n, new Sigmoid());
            layer.Initialize(new LeCun(), random);
            passed.Push((layer, a = layer.Forward(a)));
        }

        foreach (var (layer, output) in passed)
        {
            var below = new double[n];
            for (var j = 0; j < n; j++)
            {
                var delta = g[j] * output[j] * (1 - output[j]);
                for (var i = 0; i < n; i++)
                    below[i] += layer[j, i] * delta;
            }
            g = below;
        }

        var ratio = Math.Sqrt(g.Average(v => v * v)) / start;
        var steepest = Elementary.Pow(0.25, layers);
        Console.WriteLine($"ratio = {ratio.Scientific(1)}");
        Console.WriteLine($"quarters = {steepest.Scientific(1)}");
        #endregion
    }
}
