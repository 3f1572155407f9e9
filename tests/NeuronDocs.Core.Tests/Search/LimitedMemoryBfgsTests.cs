namespace NeuronDocs.Core.Tests;

public class LimitedMemoryBfgsTests
{
    /// <summary>Nocedal and Wright 2006, section 7.2: the recursion is algebraically the same while nothing has been forgotten, if both start from the same matrix.</summary>
    [Fact]
    public void With_enough_memory_it_is_bfgs()
    {
        foreach (var (function, start) in new (PlaneFunction, double[])[] { (new Rosenbrock(), [-1.2, 1]), (new Himmelblau(), [1, 1]), (new Beale(), [1, 1]) })
        {
            var full = new Bfgs().Minimize(function, start, 1e-6).ToArray();
            var limited = new LimitedMemoryBfgs(100, null, false).Minimize(function, start, 1e-6).ToArray();
            Assert.Equal(full.Length, limited.Length);
            for (var k = 0; k < full.Length; k++)
            {
                Assert.Equal(full[k].X[0], limited[k].X[0], 1e-8);
                Assert.Equal(full[k].X[1], limited[k].X[1], 1e-8);
            }
        }
    }

    /// <summary>m = 1: H is made of the newest pair alone, and that is equation 6.17 on gamma I.</summary>
    [Fact]
    public void With_a_memory_of_one_it_knows_the_newest_pair_only()
    {
        var f = new Rosenbrock();
        var path = new LimitedMemoryBfgs(1).Minimize(f, [-1.2, 1], limit: 6).ToArray();
        for (var k = 2; k < path.Length; k++)
        {
            double[] a = path[k - 2].X, b = path[k - 1].X, c = path[k].X;
            var (before, after) = (f.Gradient(a[0], a[1]), f.Gradient(b[0], b[1]));
            double[] s = [b[0] - a[0], b[1] - a[1]], y = [after.X - before.X, after.Y - before.Y], g = [after.X, after.Y];
            var sy = s[0] * y[0] + s[1] * y[1];
            var gamma = sy / (y[0] * y[0] + y[1] * y[1]);
            double Left(int i, int j) => (i == j ? 1 : 0) - s[i] * y[j] / sy;
            double H(int i, int j) => gamma * (Left(i, 0) * Left(j, 0) + Left(i, 1) * Left(j, 1)) + s[i] * s[j] / sy;
            for (var i = 0; i < 2; i++)
            {
                var direction = -(H(i, 0) * g[0] + H(i, 1) * g[1]);
                Assert.Equal(direction, (c[i] - b[i]) / path[k].StepLength, 1e-8 * (1 + Math.Abs(direction)));
            }
        }
    }

    /// <summary>The extended function of Rosenbrock (Moré, Garbow and Hillstrom 1981, number 21), 50 copies side by side.</summary>
    [Fact]
    public void A_hundred_variables_are_no_trouble()
    {
        var f = new Rosenbrock();
        var many = new FunctionObjective(
            100,
            x =>
            {
                var sum = 0.0;
                for (var i = 0; i < 100; i += 2) sum += f.Value(x[i], x[i + 1]);
                return sum;
            },
            (x, g) =>
            {
                for (var i = 0; i < 100; i += 2) (g[i], g[i + 1]) = f.Gradient(x[i], x[i + 1]);
            });
        double[] start = [.. Enumerable.Range(0, 100).Select(i => i % 2 == 0 ? -1.2 - 0.001 * i : 1)];
        var last = new LimitedMemoryBfgs().Minimize(many, start, 1e-8).Last();
        Assert.Equal(StopReason.Converged, last.Stop);
        Assert.All(last.X, x => Assert.Equal(1, x, 1e-7));
        Assert.InRange(last.Iteration, 20, 400);
    }

    [Fact]
    public void A_memory_of_nothing_is_refused() =>
        Assert.Equal("Memory", Assert.Throws<ArgumentOutOfRangeException>(() => new LimitedMemoryBfgs(0)).ParamName);
}
