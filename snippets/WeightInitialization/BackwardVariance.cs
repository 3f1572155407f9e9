using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A gradient of size one enters the last of thirty layers; its size at the input, over many networks.</summary>
public static class BackwardVarianceExample
{
    [Example("weight-initialization/backward-variance", "Thirty layers backward")]
    public static void Run([Range(8, 48, Step = 8)] int n = 32, [Range(5, 30, Step = 5)] int layers = 30, [Range(10, 40, Step = 10)] int draws = 40)
    {
        #region backward-variance
        // The rms of dL/da before each layer, from the last on.
        double[] Back(Initializer start, ElementwiseActivation f, int seed)
        {
            var random = new Xoshiro256(seed);
            double[] Normals() => [.. Enumerable.Range(0, n)
                .Select(_ => random.NextNormal())];
            var (a, g) = (Normals(), Normals());
            var passed = new Stack<(double[] W, double[] Z)>();
            for (var l = 0; l < layers; l++)
            {
                var layer = new Dense(n, n, f);
                layer.Initialize(start, random);
                var z = new double[n];
                layer.Forward(a, z, a = new double[n]);
                passed.Push((layer.Weights.ToArray(), z));
            }

            var size = Math.Sqrt(g.Sum(v => v * v));
            var ratios = new List<double>();
            foreach (var (w, z) in passed)
            {
                var below = new double[n];
                for (var j = 0; j < n; j++)
                {
                    var delta = g[j] * f.Derivative(z[j]);
                    for (var i = 0; i < n; i++)
                        below[i] += w[j * n + i] * delta;
                }
                g = below;
                ratios.Add(Math.Sqrt(g.Sum(v => v * v)) / size);
            }
            return [.. ratios];
        }

        var courses = new Dictionary<string, double[]>();
        foreach (var (name, start, f) in
            new (string, Initializer, ElementwiseActivation)[]
        {
            ("He relu", new He(), new Relu()),
            ("Glorot tanh", new Glorot(), new Tanh()),
            ("Glorot relu", new Glorot(), new Relu())
        })
        {
            var all = Enumerable.Range(1, draws)
                .Select(seed => Back(start, f, seed))
                .OrderBy(ratios => ratios[^1]).ToArray();
            courses[name] = all[draws / 2];
            double low = all[0][^1], high = all[^1][^1];
            var median = courses[name][^1];
            Console.WriteLine($"median[{name}] = {median.Scientific(1)}");
            Console.WriteLine($"low[{name}] = {low.Scientific(1)}");
            Console.WriteLine($"high[{name}] = {high.Scientific(1)}");
        }

        // Laws: the median for ReLU, infinite width for tanh.
        var he = Elementary.Exp(-1.25 * layers / n);
        var glorot = he * Elementary.Pow(Math.Sqrt(0.5), layers);
        double Mean(Func<double, double> h) => Enumerable
            .Range(-128, 257).Select(k => k / 16.0)
            .Sum(x => h(x) * Elementary.Exp(-x * x / 2) / 16)
            / Math.Sqrt(2 * Math.PI);
        var (q, tanh) = (1.0, 1.0);
        for (var l = 0; l < layers; l++)
        {
            var f = new ScaledTanh(1, Math.Sqrt(q));
            tanh *= Mean(x => f.Derivative(x) * f.Derivative(x)) / q;
            q = Mean(x => f.Value(x) * f.Value(x));
        }
        Console.WriteLine($"law[He relu] = {he.Scientific(1)}");
        Console.WriteLine(
            $"law[Glorot tanh] = {Math.Sqrt(tanh).Scientific(1)}");
        Console.WriteLine($"law[Glorot relu] = {glorot.Scientific(1)}");
        #endregion

        double[] at = [.. Enumerable.Range(1, layers).Select(l => (double)l)];
        var figure = Figure.Plot("gradient").Title("The gradient on its way back, the middle one of all draws")
            .Description("Three lines on a logarithmic axis over the number of layers passed. With ReLU and He's variance the gradient stays within a factor of a few, with tanh and Glorot's it sinks by less than ten, with ReLU and Glorot's it falls straight to about a hundred-thousandth.")
            .XAxis("layers passed, from the last one").YAxis("gradient, last = 1", log: true);
        foreach (var (name, ratios) in courses)
            figure.Line(name, at, ratios);
        figure.Save();
    }
}
