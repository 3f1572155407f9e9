using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class ApproximationByTrainingChecks
{
    [Fact]
    [IndependentCheck("neuron/approximation-by-training", "backpropagation and Adam written out, from the same starts, and the best that any broken line can do")]
    public void Errors_are_those_of_a_loop_written_by_hand()
    {
        var printed = Output.Of("neuron/approximation-by-training");
        for (var seed = 1; seed <= 5; seed++)
        {
            var (error, bends) = Run(seed);
            Assert.Equal(error, printed[$"error[{seed}]"], 0.0001);
            Assert.Equal(bends, printed[$"bends[{seed}]"]);

            // x^2 on a piece of length h deviates from every line by h^2 / 8 or more, and of nine pieces one is at least 1/9 long.
            Assert.True(printed[$"error[{seed}]"] >= 1 / (8.0 * 81));
        }

        Assert.Equal(1 / 256.0, printed["construction"], 0.00005);
    }

    private static (double Error, int Bends) Run(int seed)
    {
        const int N = 8, Points = 65;
        var w = Network.Create([1, N, 1], new Relu(), new Identity(), new He(), new Xoshiro256(seed)).Parameters.ToArray();
        var (m, v) = (new double[w.Length], new double[w.Length]);
        double Answer(double x) => w[3 * N] + Enumerable.Range(0, N).Sum(j => w[(2 * N) + j] * Math.Max(0, (w[j] * x) + w[N + j]));
        for (var step = 1; step <= 1500; step++)
        {
            var g = new double[w.Length];
            for (var i = 0; i < Points; i++)
            {
                var x = i / 64.0;
                var delta = 2 * (Answer(x) - (x * x)) / Points;
                g[3 * N] += delta;
                for (var j = 0; j < N; j++)
                {
                    var z = (w[j] * x) + w[N + j];
                    if (z <= 0)
                        continue;
                    g[(2 * N) + j] += delta * z;
                    g[j] += delta * w[(2 * N) + j] * x;
                    g[N + j] += delta * w[(2 * N) + j];
                }
            }

            for (var k = 0; k < w.Length; k++)
            {
                m[k] = (0.9 * m[k]) + (0.1 * g[k]);
                v[k] = (0.999 * v[k]) + (0.001 * g[k] * g[k]);
                w[k] -= 0.01 * m[k] / (1 - Math.Pow(0.9, step)) / (Math.Sqrt(v[k] / (1 - Math.Pow(0.999, step))) + 1e-8);
            }
        }

        // A unit bends the line on the interval if its pre-activation has both signs there, that is at its two ends.
        var bends = Enumerable.Range(0, N).Count(j => w[N + j] > 0 != w[j] + w[N + j] > 0);
        return (Enumerable.Range(0, Points).Max(i => Math.Abs(Answer(i / 64.0) - (i / 64.0 * i / 64.0))), bends);
    }
}
