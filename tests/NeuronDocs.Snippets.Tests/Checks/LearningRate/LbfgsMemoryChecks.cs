using System.Globalization;
using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class LbfgsMemoryChecks
{
    private const int N = 40;

    /// <summary>
    /// The runs amplify rounding by a factor that grows with each step: after some fifty of several hundred steps two that began 1e-14 apart are elsewhere, and their counts
    /// differ (by a deviation of about 5 percent for few pairs, 1 percent for many). So neither one count nor another implementation's is the right one; their distributions must agree.
    /// Medians of 25 have a deviation of 1.25 / sqrt(25) of that, their difference of 1.8 percent for few pairs. Three of those deviations are allowed.
    /// </summary>
    [Theory]
    [InlineData(1, 0.055)]
    [InlineData(3, 0.055)]
    [InlineData(5, 0.03)]
    [InlineData(20, 0.015)]
    [IndependentCheck("learning-rate/lbfgs-memory", "the same pairs through the update of the Hessian itself, as a full matrix that is solved by elimination, in place of the two loops: medians of 25 other starts")]
    public void The_two_loops_take_as_many_steps_as_the_matrix(int memory, double tolerance)
    {
        var counts = Counts(memory, 25);
        var printed = Output.Of("learning-rate/lbfgs-memory");
        Assert.Equal(1, printed[$"steps[{memory.ToString(CultureInfo.InvariantCulture)}]"] / counts[12], tolerance);
    }

    [Fact]
    [IndependentCheck("learning-rate/lbfgs-memory", "BFGS by the update of the Hessian itself from all pairs, scaled by the first: the median of 5 other starts")]
    public void Bfgs_takes_as_many_steps_in_the_other_form() =>
        Assert.Equal(1, Output.Of("learning-rate/lbfgs-memory")["steps[BFGS]"] / Counts(int.MaxValue, 5)[2], 0.03);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20)]
    [IndependentCheck("learning-rate/lbfgs-memory", "the first 25 losses of both forms, before rounding parts them, to nine digits")]
    public void The_two_loops_go_the_way_of_the_matrix_until_rounding_parts_them(int memory)
    {
        List<double> losses = [];
        Minimize(memory, new double[N], losses);
        var chain = new FunctionObjective(N, x => Gradient(x, new double[N]), (x, g) => Gradient(x, g));
        var record = new LimitedMemoryBfgs(memory).Minimize(chain, new double[N], 1e-6, 25).Select(step => step.Value).ToArray();
        for (var k = 0; k < 25; k++) Assert.Equal(1, record[k] / losses[k], 1e-9);
    }

    private static int[] Counts(int memory, int runs)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, runs).Select(_ => Minimize(memory, [.. Enumerable.Range(0, N).Select(_ => 2e-12 * (random.NextDouble() - 0.5))])).Order()];
    }

    private static double Gradient(ReadOnlySpan<double> x, Span<double> g)
    {
        g.Clear();
        var sum = 0.0;
        for (var i = 0; i < N - 1; i++)
        {
            var d = x[i + 1] - x[i] * x[i];
            sum += 100 * d * d + (1 - x[i]) * (1 - x[i]);
            g[i] += -400 * x[i] * d - 2 * (1 - x[i]);
            g[i + 1] += 200 * d;
        }

        return sum;
    }

    private static int Minimize(int memory, double[] x, List<double>? losses = null)
    {
        var chain = new FunctionObjective(N, x => Gradient(x, new double[N]), (x, g) => Gradient(x, g));
        var g = new double[N];
        List<(double[] S, double[] Y)> pairs = [];
        var start = Gradient(x, g);
        losses?.Add(start);
        var steps = 0;
        for (; Math.Sqrt(g.Sum(v => v * v)) > 1e-6; steps++)
        {
            var p = Solve(Matrix(pairs, memory == int.MaxValue ? 0 : pairs.Count - 1), [.. g.Select(v => -v)]);
            var alpha = new StrongWolfe().Search(new Line(chain, x, p)).Step;
            double[] s = [.. p.Select(v => alpha * v)], next = new double[N];
            x = [.. x.Zip(s, (a, b) => a + b)];
            var loss = Gradient(x, next);
            losses?.Add(loss);
            pairs.Add((s, [.. next.Zip(g, (a, b) => a - b)]));
            if (pairs.Count > memory) pairs.RemoveAt(0);
            g = next;
        }

        return steps;
    }

    /// <summary>B + y y' / s'y - B s s' B / s'B s for each pair, from y'y / s'y of one of them times the identity.</summary>
    private static double[,] Matrix(List<(double[] S, double[] Y)> pairs, int scaledBy)
    {
        var b = new double[N, N];
        var scale = pairs.Count == 0 ? 1 : Dot(pairs[scaledBy].Y, pairs[scaledBy].Y) / Dot(pairs[scaledBy].S, pairs[scaledBy].Y);
        for (var i = 0; i < N; i++) b[i, i] = scale;
        foreach (var (s, y) in pairs)
        {
            var bs = new double[N];
            for (var i = 0; i < N; i++)
            {
                for (var j = 0; j < N; j++) bs[i] += b[i, j] * s[j];
            }

            var (sy, sbs) = (Dot(s, y), Dot(s, bs));
            for (var i = 0; i < N; i++)
            {
                for (var j = 0; j < N; j++) b[i, j] += y[i] * y[j] / sy - bs[i] * bs[j] / sbs;
            }
        }

        return b;
    }

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    private static double[] Solve(double[,] b, double[] right)
    {
        for (var k = 0; k < N; k++)
        {
            for (var i = k + 1; i < N; i++)
            {
                var factor = b[i, k] / b[k, k];
                for (var j = k; j < N; j++) b[i, j] -= factor * b[k, j];
                right[i] -= factor * right[k];
            }
        }

        for (var i = N - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < N; j++) right[i] -= b[i, j] * right[j];
            right[i] /= b[i, i];
        }

        return right;
    }
}
