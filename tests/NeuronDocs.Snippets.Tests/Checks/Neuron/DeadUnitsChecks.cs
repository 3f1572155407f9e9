using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class DeadUnitsChecks
{
    [Fact]
    [IndependentCheck("neuron/dead-units", "gradient descent written out for one hidden layer, from the same start")]
    public void Counts_are_those_of_a_loop_written_by_hand()
    {
        var printed = Output.Of("neuron/dead-units");
        foreach (var eta in new[] { 0, 0.05, 0.08, 0.1 })
        {
            var (dead, loss) = Run(eta);
            Assert.Equal(dead, printed[$"dead[{eta}]"]);
            Assert.Equal(loss, printed[$"loss[{eta}]"], 0.0002);
        }
    }

    private static (int Dead, double Loss) Run(double eta)
    {
        const int N = 32;
        var (inputs, targets) = DataSets.Moons(100, 0.1, new Xoshiro256(1));
        var start = Network.Create([2, N, 1], new Relu(), new Identity(), new He(), new Xoshiro256(1)).Parameters.ToArray();
        var (w, b, v, c) = (start[..(2 * N)], new double[N], start[(3 * N)..(4 * N)], 0.0);
        double Z(double[] x, int j) => (w[2 * j] * x[0]) + (w[(2 * j) + 1] * x[1]) + b[j];
        var loss = 0.0;
        for (var step = 0; step < 100; step++)
        {
            var (dw, db, dv, dc) = (new double[2 * N], new double[N], new double[N], 0.0);
            loss = 0;
            for (var i = 0; i < 100; i++)
            {
                var x = inputs[i];
                var error = c + Enumerable.Range(0, N).Sum(j => v[j] * Math.Max(0, Z(x, j))) - targets[i][0];
                loss += error * error / 100;
                var g = 2 * error / 100;
                dc += g;
                for (var j = 0; j < N; j++)
                {
                    var z = Z(x, j);
                    if (z <= 0)
                        continue;
                    (dv[j], db[j], dw[2 * j], dw[(2 * j) + 1]) = (dv[j] + (g * z), db[j] + (g * v[j]), dw[2 * j] + (g * v[j] * x[0]), dw[(2 * j) + 1] + (g * v[j] * x[1]));
                }
            }

            c -= eta * dc;
            for (var j = 0; j < N; j++)
                (v[j], b[j], w[2 * j], w[(2 * j) + 1]) = (v[j] - (eta * dv[j]), b[j] - (eta * db[j]), w[2 * j] - (eta * dw[2 * j]), w[(2 * j) + 1] - (eta * dw[(2 * j) + 1]));
        }

        return (Enumerable.Range(0, N).Count(j => inputs.All(x => Z(x, j) <= 0)), loss);
    }
}
