using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class SeedSpreadChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/seed-spread", "gradient descent written out for one hidden layer, from the same starts")]
    public void Losses_are_those_of_a_loop_written_by_hand()
    {
        var printed = Output.Of("weight-initialization/seed-spread");
        double[] four = [.. Enumerable.Range(1, 40).Select(seed => Loss(4, seed))], five = [.. Enumerable.Range(1, 40).Select(seed => Loss(5, seed))];
        Assert.Equal(four.Zip(five).Count(pair => pair.First < pair.Second), printed["wins[4]"], 1);
        foreach (var (name, runs) in new[] { ("4", four), ("5", five) })
        {
            Assert.Equal(1, runs.Min() / printed[$"best[{name}]"], 0.06);
            Assert.Equal(1, runs.Order().ElementAt(20) / printed[$"median[{name}]"], 0.06);
            Assert.Equal(1, runs.Max() / printed[$"worst[{name}]"], 0.06);
        }
    }

    private static double Loss(int width, int seed)
    {
        var start = Network.Create([2, width, 1], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(seed)).Parameters.ToArray();
        var (w, b, v, c) = (start[..(2 * width)], new double[width], start[(3 * width)..(4 * width)], 0.0);
        (double X1, double X2, double T)[] data = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)];
        for (var step = 1; ; step++)
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

            if (step == 200)
                return loss;
            c -= 0.2 * dc;
            for (var j = 0; j < width; j++)
            {
                w[2 * j] -= 0.2 * dw[2 * j];
                w[(2 * j) + 1] -= 0.2 * dw[(2 * j) + 1];
                b[j] -= 0.2 * db[j];
                v[j] -= 0.2 * dv[j];
            }
        }
    }
}
