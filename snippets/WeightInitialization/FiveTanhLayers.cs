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
        double Rms(double[] x) => Math.Sqrt(x.Average(v => v * v));

        foreach (var (name, start, growth) in
            new (string, Initializer, double)[]
        {
            ("old", new Uniform(1 / Math.Sqrt(n)), 1 / 3.0),
            ("Glorot", new Glorot { Form = Draw.Uniform }, 1)
        })
        {
            var random = new Xoshiro256(seed);
            double[] Normals() => [.. Enumerable.Range(0, n)
                .Select(_ => random.NextNormal())];
            var (a, g) = (Normals(), Normals());
            var last = Rms(g);
            var passed = new Stack<(double[] W, double[] A)>();
            var (q, slopes) = (growth, 1.0); // for infinite width
            for (var l = 1; l <= 5; l++)
            {
                var layer = new Dense(n, n, new Tanh());
                layer.Initialize(start, random);
                a = layer.Forward(a);
                passed.Push((layer.Weights.ToArray(), a));

                var f = new ScaledTanh(1, Math.Sqrt(q));
                var slope = Mean(x => Elementary.Pow(f.Derivative(x), 2));
                slopes *= growth * slope / q;
                q = growth * Mean(x => f.Value(x) * f.Value(x));
                if (l % 2 == 0) continue;
                var law = Math.Sqrt(q / growth);
                Console.WriteLine($"a{l}[{name}] = {Rms(a).Fixed(3)}");
                Console.WriteLine($"law_a{l}[{name}] = {law.Fixed(3)}");
            }

            // Back: dL/dz = dL/da * (1 - a * a), then through W.
            foreach (var (w, output) in passed)
            {
                var below = new double[n];
                for (var j = 0; j < n; j++)
                {
                    var delta = g[j] * (1 - output[j] * output[j]);
                    for (var i = 0; i < n; i++)
                        below[i] += delta * w[j * n + i];
                }
                g = below;
            }
            var (ratio, lawful) = (Rms(g) / last, Math.Sqrt(slopes));
            Console.WriteLine($"gradient[{name}] = {ratio.Fixed(3)}");
            Console.WriteLine($"law_gradient[{name}] = {lawful.Fixed(3)}");
        }
        #endregion
    }
}
