using NeuronDocs.Examples;

namespace NeuronDocs.Snippets;

/// <summary>The comparison of Glorot and Bengio 2010, section 4.2: the bound 1 / sqrt(n) against the normalized initialization.</summary>
public static class FiveTanhLayersExample
{
    [Example("weight-initialization/five-tanh-layers", "Five tanh layers, the old bound and Glorot's")]
    public static void Run([Range(50, 300, Step = 50)] int n = 300, [Seed] int seed = 1)
    {
        #region five-tanh-layers
        // The mean of h(x) over a standard normal x.
        double Mean(Func<double, double> h) => Enumerable
            .Range(-128, 257).Select(k => k / 16.0)
            .Sum(x => h(x) * Elementary.Exp(-x * x / 2) / 16)
            / Math.Sqrt(2 * Math.PI);
        double Rms(double[] x) => Summary.Of(x).Rms;

        // s is n Var w.
        foreach (var (name, start, s) in new (string, Initializer, double)[]
        {
            ("old", new Uniform(1 / Math.Sqrt(n)), 1 / 3.0),
            ("Glorot", new Glorot { Form = Draw.Uniform }, 1)
        })
        {
            var random = new Xoshiro256(seed);
            double[] Normals() =>
                [.. new double[n].Select(_ => random.NextNormal())];
            var (x, g) = (Normals(), Normals()); // g: dL/da of layer 5
            var last = Rms(g);
            var network = Network.Create([n, n, n, n, n, n],
                new Tanh(), new Tanh(), start, random);
            var a = network.Activations(x);

            // For infinite width: z is normal, with the variance q.
            var (q, slopes) = (s, 1.0);
            for (var l = 1; l <= 5; l++)
            {
                double F(double x) => Elementary.Tanh(Math.Sqrt(q) * x);
                slopes *= s * Mean(x => Elementary.Pow(
                    1 - F(x) * F(x), 2));
                q = s * Mean(x => F(x) * F(x));
                if (l % 2 == 0) continue;
                var law = Math.Sqrt(q / s);
                Console.WriteLine($"a{l}[{name}] = {Rms(a[l]).Fixed(3)}");
                Console.WriteLine($"law_a{l}[{name}] = {law.Fixed(3)}");
            }

            // Back: dL/dz = dL/da * (1 - a * a), then through W.
            for (var l = 5; l > 0; l--)
            {
                var w = (Dense)network.Layers[l - 1];
                var delta = g.Zip(a[l], (d, v) => d * (1 - v * v)).ToArray();
                g = [.. Enumerable.Range(0, n).Select(i =>
                    delta.Select((d, j) => w[j, i] * d).Sum())];
            }
            var (ratio, lawful) = (Rms(g) / last, Math.Sqrt(slopes));
            Console.WriteLine($"gradient[{name}] = {ratio.Fixed(3)}");
            Console.WriteLine($"law_gradient[{name}] = {lawful.Fixed(3)}");
        }
        #endregion
    }
}
