using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A gradient of size one enters the last of thirty layers; its size at the input, over many networks.</summary>
public static class BackwardVarianceExample
{
    [Example("weight-initialization/backward-variance", "Thirty layers backward")]
    public static void Run([Range(16, 48, Step = 16)] int n = 32, [Range(5, 30, Step = 5)] int layers = 30, [Range(10, 40, Step = 10)] int draws = 40)
    {
        #region backward-variance
        double Norm(double[] x) => Math.Sqrt(x.Sum(v => v * v));

        // The size of dL/da before each layer, from the last one on.
        double[] Back(Initializer start, Activation f,
            Func<double, double> slope, int seed)
        {
            var random = new Xoshiro256(seed);
            double[] Normals() => [.. Enumerable.Range(0, n)
                .Select(_ => random.NextNormal())];
            int[] sizes = [.. Enumerable.Repeat(n, layers + 1)];
            var network = Network.Create(sizes, f, f, start, random);
            var (a, g) = (network.Activations(Normals()), Normals());
            var (first, course) = (Norm(g), new List<double>());
            for (var l = layers; l > 0; l--)
            {
                var w = (Dense)network.Layers[l - 1];
                var below = new double[n];
                for (var j = 0; j < n; j++)
                {
                    var delta = g[j] * slope(a[l][j]); // dL/dz
                    for (var i = 0; i < n; i++)
                        below[i] += w[j, i] * delta;
                }
                course.Add(Norm(g = below) / first);
            }
            return [.. course];
        }

        var courses = new Dictionary<string, double[]>();
        void Compare(string name, Initializer start, Activation f,
            Func<double, double> slope)
        {
            var all = Enumerable.Range(1, draws)
                .Select(seed => Back(start, f, slope, seed))
                .OrderBy(course => course[^1]).ToArray();
            double low = all[0][^1], high = all[^1][^1];
            var median = (courses[name] = all[draws / 2])[^1];
            Console.WriteLine($"median[{name}] = {median.Scientific(1)}");
            Console.WriteLine($"low[{name}] = {low.Scientific(1)}");
            Console.WriteLine($"high[{name}] = {high.Scientific(1)}");
        }

        Compare("He relu", new He(), new Relu(), a => a > 0 ? 1 : 0);
        Compare("Glorot relu", new Glorot(), new Relu(), a => a > 0 ? 1 : 0);
        Compare("Glorot tanh", new Glorot(), new Tanh(), a => 1 - a * a);
        var law = Elementary.Exp(-1.25 * layers / n); // of the median
        Console.WriteLine($"law[He relu] = {law.Scientific(1)}");
        #endregion

        double[] at = [.. Enumerable.Range(1, layers).Select(l => (double)l)];
        var figure = Figure.Plot("gradient").Title("The gradient on its way back, the middle one of all draws")
            .Description("Three lines on a logarithmic axis over the number of layers passed. With ReLU and He's variance the gradient stays within a factor of a few, with tanh and Glorot's it sinks to about a tenth, with ReLU and Glorot's it falls straight to about a hundred-thousandth.")
            .XAxis("layers passed, from the last one").YAxis("gradient, last = 1", log: true);
        foreach (var (name, course) in courses)
            figure.Line(name, at, course);
        figure.Save();
    }
}
