using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class XorSeedsChecks
{
    [Fact]
    [IndependentCheck("neuron/xor-seeds", "backpropagation written out for one hidden layer, from the same starts")]
    public void Counts_are_those_of_a_loop_written_by_hand()
    {
        var printed = Output.Of("neuron/xor-seeds");
        foreach (var width in new[] { 2, 3, 4, 6 })
            Assert.Equal(Enumerable.Range(1, 40).Count(seed => Loss(width, seed) < 0.1), printed[$"solved[{width}]"]);
    }

    internal static double Loss(int width, int seed, double eta = 0.2, int steps = 500)
    {
        var start = Network.Create([2, width, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(seed)).Parameters.ToArray();
        var (w, b) = (start[..(2 * width)], new double[width]);
        var (v, c) = (start[(3 * width)..(4 * width)], 0.0);
        (double X1, double X2, double T)[] data = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)];
        for (var step = 0; ; step++)
        {
            var (dw, db, dv, dc, loss) = (new double[2 * width], new double[width], new double[width], 0.0, 0.0);
            foreach (var (x1, x2, t) in data)
            {
                double[] a = [.. Enumerable.Range(0, width).Select(j => Math.Tanh((w[2 * j] * x1) + (w[(2 * j) + 1] * x2) + b[j]))];
                var error = c + a.Zip(v, (p, q) => p * q).Sum() - t;
                loss += error * error / 4;
                dc += error / 2;
                for (var j = 0; j < width; j++)
                {
                    dv[j] += error / 2 * a[j];
                    var delta = error / 2 * v[j] * (1 - (a[j] * a[j]));
                    (dw[2 * j], dw[(2 * j) + 1], db[j]) = (dw[2 * j] + (delta * x1), dw[(2 * j) + 1] + (delta * x2), db[j] + delta);
                }
            }

            if (step == steps)
                return loss;
            c -= eta * dc;
            for (var j = 0; j < width; j++)
            {
                w[2 * j] -= eta * dw[2 * j];
                w[(2 * j) + 1] -= eta * dw[(2 * j) + 1];
                b[j] -= eta * db[j];
                v[j] -= eta * dv[j];
            }
        }
    }
}
