using CsCheck;

namespace NeuronDocs.Core.Tests;

public class BfgsTests
{
    /// <summary>Nocedal and Wright 2006, theorem 6.4: with exact line searches BFGS minimizes a quadratic of n variables in at most n steps.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(7)]
    public void Exact_steps_end_on_a_quadratic_after_n(int n)
    {
        var bowl = new Quadratic([.. Enumerable.Range(1, n).Select(i => (double)i)]);
        double[] start = [.. Enumerable.Range(1, n).Select(i => 1.0 / i)];
        foreach (var method in new SearchMethod[] { new Bfgs(new ExactOnQuadratics()), new Bfgs(new ExactOnQuadratics(), true), new LimitedMemoryBfgs(n, new ExactOnQuadratics()) })
        {
            var path = method.Minimize(bowl, start, 1e-9).ToArray();
            Assert.Equal((n, StopReason.Converged), (path[^1].Iteration, path[^1].Stop));
        }
    }

    /// <summary>The same theorem: with exact steps on a quadratic the directions are those of conjugate gradients (Hestenes and Stiefel), written here a second time.</summary>
    [Fact]
    public void Exact_steps_follow_conjugate_gradients()
    {
        double[] lambda = [1, 2, 5, 9], x = [1, 1, 1, 1], g = [1, 2, 5, 9], p = [-1, -2, -5, -9];
        var path = new Bfgs(new ExactOnQuadratics()).Minimize(new Quadratic(lambda), x, 1e-9).ToArray();
        for (var k = 1; k < path.Length; k++)
        {
            var squared = g.Sum(value => value * value);
            var step = squared / p.Zip(lambda, (value, l) => l * value * value).Sum();
            x = [.. x.Zip(p, (value, d) => value + step * d)];
            g = [.. x.Zip(lambda, (value, l) => l * value)];
            p = [.. p.Zip(g, (d, value) => g.Sum(v => v * v) / squared * d - value)];
            for (var i = 0; i < 4; i++) Assert.Equal(x[i], path[k].X[i], 1e-10);
        }
    }

    /// <summary>Equation 6.17 as a product of matrices, written out in the test, for one step with a fixed length.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_second_direction_comes_from_the_update_as_the_book_writes_it(bool scaleFirst)
    {
        var f = new Rosenbrock();
        var path = new Bfgs(new ArmijoBacktracking(), scaleFirst).Minimize(f, [-1.2, 1], limit: 2).ToArray();
        var (before, after) = (f.Gradient(-1.2, 1), f.Gradient(path[1].X[0], path[1].X[1]));
        double[] s = [path[1].X[0] + 1.2, path[1].X[1] - 1], y = [after.X - before.X, after.Y - before.Y];
        var sy = s[0] * y[0] + s[1] * y[1];
        var gamma = scaleFirst ? sy / (y[0] * y[0] + y[1] * y[1]) : 1;
        double Left(int i, int j) => (i == j ? 1 : 0) - s[i] * y[j] / sy;
        double H(int i, int j) => gamma * (Left(i, 0) * Left(j, 0) + Left(i, 1) * Left(j, 1)) + s[i] * s[j] / sy;
        for (var i = 0; i < 2; i++)
        {
            var direction = (path[2].X[i] - path[1].X[i]) / path[2].StepLength;
            Assert.Equal(1, direction / -(H(i, 0) * after.X + H(i, 1) * after.Y), 1e-8);
        }
    }

    /// <summary>|x|^1.5 has s'y positive; 1 - e^(-x^2) far out has not: Armijo accepts a step there, and H keeps what it has.</summary>
    [Fact]
    public void A_step_without_positive_curvature_is_not_learned_from()
    {
        var well = new FunctionObjective(1, x => 1 - Elementary.Exp(-x[0] * x[0]), (x, g) => g[0] = 2 * x[0] * Elementary.Exp(-x[0] * x[0]));
        foreach (var method in new SearchMethod[] { new Bfgs(new ArmijoBacktracking()), new LimitedMemoryBfgs(10, new ArmijoBacktracking()) })
        {
            var path = method.Minimize(well, [1.5]).ToArray();
            var gradient = 3 * Math.Exp(-2.25);
            Assert.True(path[1].NegativeCurvature);
            Assert.Equal(1.5 - gradient, path[1].X[0], 1e-14);
            Assert.Equal(path[1].X[0] - 2 * path[1].X[0] * Math.Exp(-path[1].X[0] * path[1].X[0]), path[2].X[0], 1e-14);
            Assert.Equal((StopReason.Converged, false), (path[^1].Stop, path[^1].NegativeCurvature));
            Assert.Equal(0, path[^1].X[0], 1e-8);
        }

        Assert.All(new Bfgs().Minimize(well, [1.5]), step => Assert.False(step.NegativeCurvature));
    }

    [Fact]
    public void Every_minimum_of_himmelblau_is_found_from_its_quadrant_and_each_end_is_one_of_them() =>
        Gen.Double[-5, 5].Array[2].Sample(
            start =>
            {
                foreach (var method in new SearchMethod[] { new Bfgs(), new LimitedMemoryBfgs(), new Bfgs(new ArmijoBacktracking()) })
                {
                    var last = method.Minimize(new Himmelblau(), start, 1e-9).Last();
                    Assert.Contains(new Himmelblau().Minima, minimum => Math.Abs(minimum.X - last.X[0]) + Math.Abs(minimum.Y - last.X[1]) < 1e-8);
                }
            },
            iter: 100);
}
