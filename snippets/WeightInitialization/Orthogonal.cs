using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>Two perpendicular vectors through a hundred linear layers, orthogonal or Gaussian.</summary>
public static class OrthogonalExample
{
    [Example("weight-initialization/orthogonal", "A hundred linear layers, orthogonal and Gaussian")]
    public static void Run([Range(8, 32, Step = 4)] int n = 16, [Range(10, 100, Step = 10)] int layers = 100, [Seed] int seed = 1)
    {
        #region orthogonal
        double Dot(double[] x, double[] y) =>
            x.Zip(y, (p, q) => p * q).Sum();

        // The length of u after each layer; u and v start at
        // length 1, at a right angle.
        (double[] Length, double Cosine) Run(Initializer start, int s)
        {
            var random = new Xoshiro256(s);
            double[] u = new double[n], v = new double[n];
            u[0] = v[1] = 1;
            var length = new double[layers];
            for (var l = 0; l < layers; l++)
            {
                var layer = new Dense(n, n, new Identity());
                layer.Initialize(start, random);
                (u, v) = (layer.Forward(u), layer.Forward(v));
                length[l] = Math.Sqrt(Dot(u, u));
            }
            var cosine = Dot(u, v) / Math.Sqrt(Dot(u, u) * Dot(v, v));
            return (length, Math.Abs(cosine));
        }

        var kept = Run(new Orthogonal(), seed);
        var change = kept.Length[^1] - 1;
        Console.WriteLine($"change[orthogonal] = {change.Scientific(1)}");
        Console.WriteLine($"cosine[orthogonal] = {kept.Cosine.Fixed(4)}");

        var draws = Enumerable.Range(seed, 40)
            .Select(s => Run(new LeCun(), s)).ToArray();
        var end = draws.Select(d => d.Length[^1]).Order().ToArray();
        var angle = draws.Select(d => d.Cosine).Order().ToArray();
        Console.WriteLine($"lowest[Gaussian] = {end[0].Scientific(1)}");
        Console.WriteLine($"median[Gaussian] = {end[20].Scientific(1)}");
        Console.WriteLine($"highest[Gaussian] = {end[39].Scientific(1)}");
        var law = Elementary.Exp(-layers / (2.0 * n)); // of the median
        Console.WriteLine($"law[Gaussian] = {law.Scientific(1)}");
        Console.WriteLine($"cosine[Gaussian] = {angle[20].Fixed(4)}");
        #endregion

        double[] at = [.. Enumerable.Range(1, layers).Select(l => (double)l)];
        var figure = Figure.Plot("length").Title("The length of a vector through a hundred linear layers")
            .Description("On a logarithmic axis the orthogonal chain is a level line at one. Four Gaussian chains wander away from it, most of them downward, by a factor of ten to a thousand.")
            .XAxis("layer").YAxis("length", log: true)
            .Line("orthogonal", at, kept.Length);
        for (var k = 0; k < 4; k++)
            figure.Line("Gaussian", at.Where(l => l % 2 == 0), draws[k].Length.Where((_, l) => l % 2 == 1));
        figure.Save();
    }
}
