using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>A gradient of size one enters the last of thirty layers; its size at the input, over many networks.</summary>
public static class BackwardVarianceExample
{
    [Example("weight-initialization/backward-variance", "Thirty layers backward")]
    public static void Run([Range(16, 48, Step = 16)] int n = 32, [Range(5, 30, Step = 5)] int layers = 30, [Range(10, 40, Step = 10)] int draws = 40)
    {
        #region backward-variance
        // The size of dL/da before each layer, from the last one on.
        double[] Back(Initializer start, Activation f,
            Func<double, double> slope, int seed)
        {
            var random = new Xoshiro256(seed);
            double[] Normals() =>
                [.. new double[n].Select(_ => random.NextNormal())];
            int[] sizes = [.. Enumerable.Repeat(n, layers + 1)];
            var network = Network.Create(sizes, f, f, start, random);
            var (a, g) = (network.Activations(Normals()), Normals());
            var (first, course) = (Summary.Of(g).Norm, new List<double>());
            for (var l = layers; l > 0; l--)
            {
                var w = (Dense)network.Layers[l - 1];
                // dL/dz = dL/da * f'(z), then through W.
                var delta = g.Zip(a[l], (d, v) => d * slope(v)).ToArray();
                g = [.. Enumerable.Range(0, n).Select(i =>
                    delta.Select((d, j) => w[j, i] * d).Sum())];
                course.Add(Summary.Of(g).Norm / first);
            }
            return [.. course];
        }

        var courses = new Dictionary<string, double[]>();
        foreach (var (name, start, f, slope) in new (string, Initializer,
            Activation, Func<double, double>)[]
        {
            ("He relu", new He(), new Relu(), a => a > 0 ? 1 : 0),
            ("Glorot relu", new Glorot(), new Relu(), a => a > 0 ? 1 : 0),
            ("Glorot tanh", new Glorot(), new Tanh(), a => 1 - a * a)
        })
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
