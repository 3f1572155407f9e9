using System.Globalization;
using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class LbfgsMemoryChecks
{
    private const int N = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(20)]
    [IndependentCheck("learning-rate/lbfgs-memory", "the same pairs through the update of the Hessian itself, as a full matrix that is solved by elimination, in place of the two loops")]
    public void The_two_loops_take_as_many_steps_as_the_matrix(int memory)
    {
        var printed = Output.Of("learning-rate/lbfgs-memory");
        var steps = Minimize(memory);

        // Rounding differs, and a long run may split; it must not change what the page says.
        Assert.Equal(1, printed[$"steps[{memory.ToString(CultureInfo.InvariantCulture)}]"] / steps, 0.06);
    }

    [Fact]
    [IndependentCheck("learning-rate/lbfgs-memory", "BFGS by the update of the Hessian itself from all pairs, scaled by the first")]
    public void Bfgs_takes_as_many_steps_in_the_other_form() =>
        Assert.Equal(1, Output.Of("learning-rate/lbfgs-memory")["steps[BFGS]"] / Minimize(int.MaxValue), 0.06);

    [Fact]
    [IndependentCheck("learning-rate/lbfgs-memory", "the minimum of the chain is (1, ..., 1), where every term is zero")]
    public void The_end_is_the_minimum() => Assert.Equal(1, Output.Of("learning-rate/lbfgs-memory")["x1[BFGS]"], 0.000002);

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

    private static int Minimize(int memory)
    {
        var chain = new FunctionObjective(N, x => Gradient(x, new double[N]), (x, g) => Gradient(x, g));
        double[] x = new double[N], g = new double[N];
        List<(double[] S, double[] Y)> pairs = [];
        Gradient(x, g);
        var steps = 0;
        for (; Math.Sqrt(g.Sum(v => v * v)) > 1e-6; steps++)
        {
            var p = Solve(Matrix(pairs, memory == int.MaxValue ? 0 : pairs.Count - 1), [.. g.Select(v => -v)]);
            var alpha = new StrongWolfe().Search(new Line(chain, x, p)).Step;
            double[] s = [.. p.Select(v => alpha * v)], next = new double[N];
            x = [.. x.Zip(s, (a, b) => a + b)];
            Gradient(x, next);
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
