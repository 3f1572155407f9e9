using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The algorithm as the paper has it, with another mini-batch for every iteration.</summary>
public static class LsuvByHandExample
{
    [Example("weight-initialization/lsuv-by-hand", "LSUV, iteration by iteration")]
    public static void Run([Range(8, 64, Step = 8)] int n = 16, [Range(2, 64, Step = 2)] int batch = 8, [Range(0.01, 0.5, Step = 0.01)] double tolerance = 0.1, [Seed] int seed = 1)
    {
        #region lsuv-by-hand
        var random = new Xoshiro256(seed);
        var layers = new List<Dense>();
        for (var l = 1; l <= 3; l++)
        {
            var layer = new Dense(n, n, new Tanh());
            layer.Initialize(new Orthogonal(), random);

            for (var iteration = 0; iteration <= 10; iteration++)
            {
                // A new mini-batch, through the finished layers.
                var all = new List<double>();
                for (var sample = 0; sample < batch; sample++)
                {
                    double[] z = new double[n], x = [.. Enumerable
                        .Range(0, n).Select(_ => 4 * random.NextNormal())];
                    foreach (var done in layers) x = done.Forward(x);
                    layer.Forward(x, z, x);
                    all.AddRange(z);
                }

                var mean = all.Average();
                var variance = all.Average(v => (v - mean) * (v - mean));
                Console.WriteLine(
                    $"layer{l}[{iteration}] = {variance.Fixed(3)}");
                if (Math.Abs(variance - 1) < tolerance) break;
                foreach (ref var w in layer.Weights)
                    w /= Math.Sqrt(variance);
            }

            layers.Add(layer);
        }
        #endregion
    }
}
