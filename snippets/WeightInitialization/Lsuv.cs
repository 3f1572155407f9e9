using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The variance of z through twenty ReLU layers for a batch that is not standardized: three starts.</summary>
public static class LsuvExample
{
    [Example("weight-initialization/lsuv", "Twenty ReLU layers, measured and corrected")]
    public static void Run([Range(16, 48, Step = 16)] int n = 32, [Range(2, 20, Step = 1)] int layers = 20, [Range(0.5, 10, Step = 0.5)] double scale = 4, [Seed] int seed = 1)
    {
        #region lsuv
        var random = new Xoshiro256(seed);
        double[][] batch = [.. Enumerable.Range(0, 64).Select(_ =>
            new double[n].Select(_ => scale * random.NextNormal())
                .ToArray())];

        // The variance of z over all samples and units of each layer.
        double[] Variances(Network network)
        {
            var (inputs, result) = (batch, new List<double>());
            foreach (var layer in network.Layers)
            {
                var all = inputs.SelectMany(x =>
                {
                    var z = new double[n];
                    layer.Forward(x, z, new double[n]);
                    return z;
                }).ToArray();
                var mean = all.Average();
                result.Add(all.Average(v => (v - mean) * (v - mean)));
                inputs = [.. inputs.Select(x => layer.Forward(x))];
            }
            return [.. result];
        }

        // Not the batch's seed: the weights would repeat its numbers.
        int[] sizes = [.. Enumerable.Repeat(n, layers + 1)];
        Network Start(Initializer start) => Network.Create(sizes,
            new Relu(), new Relu(), start, new Xoshiro256(seed + 1));
        var he = Variances(Start(new He()));
        var orthogonal = Variances(Start(new Orthogonal()));

        var network = Start(new He()); // LSUV draws its own weights
        var report = new Lsuv(0.01)
            .Calibrate(network, batch, new Xoshiro256(seed + 1));
        var lsuv = Variances(network);

        Console.WriteLine($"divisions = {report.Sum(r => r.Iterations)}");
        foreach (var (name, v) in new[]
            { ("he", he), ("orthogonal", orthogonal), ("lsuv", lsuv) })
        {
            Console.WriteLine($"{name}[first] = {v[0].Scientific(2)}");
            Console.WriteLine($"{name}[last] = {v[^1].Scientific(2)}");
        }
        #endregion

        double[] at = [.. Enumerable.Range(1, layers).Select(l => (double)l)];
        Figure.Plot("variance").Title("The variance of z, by layer")
            .Description("Three lines on a logarithmic axis. LSUV is level at one. He starts far above, as the inputs do, and wanders. The orthogonal start falls in a straight line.")
            .XAxis("layer").YAxis("variance of z", log: true)
            .Line("He", at, he).Line("orthogonal", at, orthogonal).Line("LSUV", at, lsuv)
            .Save();
    }
}
