using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class BiasBreaksSymmetryChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/bias-breaks-symmetry", "the bound 1/6 of equal units, and the descent written out")]
    public void Equal_units_stay_at_the_bound_of_one()
    {
        var printed = Output.Of("weight-initialization/bias-breaks-symmetry");
        Assert.True(printed["loss[zero]"] >= 1 / 6.0 - 0.00005);
        Assert.Equal(0, printed["apart[zero]"]);
        foreach (var (name, spread) in new[] { ("zero", 0.0), ("random", 1.0) })
        {
            var (loss, apart) = Run(spread);
            Assert.Equal(loss, printed[$"loss[{name}]"], 0.0002);
            Assert.Equal(apart, printed[$"apart[{name}]"], 0.01);
        }
    }

    private static (double Loss, double Apart) Run(double spread)
    {
        const int N = 4;
        var random = new Xoshiro256(1);
        double[] b = [.. Enumerable.Range(0, N).Select(_ => spread * random.NextNormal())];
        var (w1, w2, v, c) = (new double[N], new double[N], new double[N], 0.0);
        Array.Fill(w1, 0.5);
        Array.Fill(w2, 0.5);
        Array.Fill(v, 0.5);
        (double X1, double X2, double T)[] data = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)];
        for (var step = 0; ; step++)
        {
            var g = new double[(4 * N) + 1];
            var loss = 0.0;
            foreach (var (x1, x2, t) in data)
            {
                double[] a = [.. Enumerable.Range(0, N).Select(j => Math.Tanh((w1[j] * x1) + (w2[j] * x2) + b[j]))];
                var error = c + Enumerable.Range(0, N).Sum(j => v[j] * a[j]) - t;
                loss += error * error / 4;
                g[4 * N] += error / 2;
                for (var j = 0; j < N; j++)
                {
                    var delta = error / 2 * v[j] * (1 - (a[j] * a[j]));
                    (g[j], g[N + j], g[(2 * N) + j]) = (g[j] + (delta * x1), g[N + j] + (delta * x2), g[(2 * N) + j] + delta);
                    g[(3 * N) + j] += error / 2 * a[j];
                }
            }

            // The record of the last step has the loss before it.
            for (var j = 0; j < N; j++)
            {
                w1[j] -= 0.2 * g[j];
                w2[j] -= 0.2 * g[N + j];
                b[j] -= 0.2 * g[(2 * N) + j];
                v[j] -= 0.2 * g[(3 * N) + j];
            }

            c -= 0.2 * g[4 * N];
            if (step == 2999)
                return (loss, w1.Max(w => Math.Abs(w - w1[0])));
        }
    }
}
