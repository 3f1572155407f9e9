using CsCheck;

namespace NeuronDocs.Core.Tests;

public class NewtonTests
{
    [Fact]
    public void One_step_solves_a_quadratic()
    {
        var bowl = new Quadratic(new double[,] { { 5, 2, 0 }, { 2, 3, -1 }, { 0, -1, 4 } }, [1, -2, 3]);
        var path = new Newton().Minimize(bowl, [10, 20, 30], 1e-12).ToArray();
        Assert.Equal((2, StopReason.Converged), (path.Length, path[1].Stop));
        for (var i = 0; i < 3; i++) Assert.Equal(bowl.Center[i], path[1].X[i], 1e-13);
        Assert.Equal(path.Select(step => step.X), new Newton(new StrongWolfe()).Minimize(bowl, [10, 20, 30], 1e-12).Select(step => step.X));
    }

    /// <summary>x = B z + c with any invertible B: the path of f(B z + c) from B^-1 (x - c) is the path of f from x. No scaling of the variables matters.</summary>
    [Fact]
    public void The_path_does_not_depend_on_the_coordinates() =>
        Gen.Select(Gen.Double[-2, 2].Array[2], Gen.Double[0.5, 2].Array[2], Gen.Double[-0.4, 0.4].Array[2], Gen.Double[-2, 2].Array[2]).Sample(
            (start, diagonal, off, shift) =>
            {
                var f = new Rosenbrock();
                double[] b = [diagonal[0], off[0], off[1], diagonal[1]];
                var determinant = b[0] * b[3] - b[1] * b[2];
                double[] d = [start[0] - shift[0], start[1] - shift[1]];
                double[] z = [(b[3] * d[0] - b[1] * d[1]) / determinant, (b[0] * d[1] - b[2] * d[0]) / determinant];
                var inOthers = new FunctionObjective(
                    2,
                    p => f.Value(X(p), Y(p)),
                    (p, g) =>
                    {
                        var (gx, gy) = f.Gradient(X(p), Y(p));
                        (g[0], g[1]) = (b[0] * gx + b[2] * gy, b[1] * gx + b[3] * gy);
                    },
                    (p, h) =>
                    {
                        var (xx, xy, yy) = f.Hessian(X(p), Y(p));
                        h[0] = b[0] * b[0] * xx + 2 * b[0] * b[2] * xy + b[2] * b[2] * yy;
                        h[1] = h[2] = b[0] * b[1] * xx + (b[0] * b[3] + b[1] * b[2]) * xy + b[2] * b[3] * yy;
                        h[3] = b[1] * b[1] * xx + 2 * b[1] * b[3] * xy + b[3] * b[3] * yy;
                    });
                // Close to a singular Hessian rounding grows without bound.
                var (hxx, hxy, hyy) = f.Hessian(start[0], start[1]);
                if (Math.Abs(hxx * hyy - hxy * hxy) < 10) return;
                var one = new Newton().Minimize(f, start, 0, 1).Last();
                var other = new Newton().Minimize(inOthers, z, 0, 1).Last();
                var scale = 1 + Math.Abs(one.X[0]) + Math.Abs(one.X[1]);
                Assert.Equal(one.X[0], X(other.X), 1e-9 * scale);
                Assert.Equal(one.X[1], Y(other.X), 1e-9 * scale);

                double X(ReadOnlySpan<double> p) => b[0] * p[0] + b[1] * p[1] + shift[0];
                double Y(ReadOnlySpan<double> p) => b[2] * p[0] + b[3] * p[1] + shift[1];
            },
            iter: 200);

    [Fact]
    public void The_number_of_right_digits_doubles()
    {
        var path = new Newton().Minimize(new FunctionObjective(1, x => Elementary.Exp(x[0]) - 2 * x[0], (x, g) => g[0] = Elementary.Exp(x[0]) - 2, (x, h) => h[0] = Elementary.Exp(x[0])), [1], 1e-15).ToArray();
        // Newton for e^x = 2: e' = e^2 / 2 to leading order.
        for (var k = 1; k < 4; k++)
        {
            var (before, after) = (path[k - 1].X[0] - Math.Log(2), path[k].X[0] - Math.Log(2));
            Assert.Equal(before * before / 2, after, Math.Abs(before * before * before));
        }
    }

    [Fact]
    public void Without_a_line_search_it_goes_to_a_saddle_and_says_that_it_is_one()
    {
        var last = new Newton().Minimize(new Saddle(), [1, 1]).Last();
        Assert.Equal([0, 0], last.X);
        Assert.Equal((StopReason.Converged, true), (last.Stop, last.NegativeCurvature));
        var hill = new Newton().Minimize(new Himmelblau(), [-0.3, -0.9]).Last();
        Assert.Equal(new Himmelblau().Maximum.X, hill.X[0], 1e-10);
        Assert.True(hill.NegativeCurvature);
    }

    /// <summary>From the top of the hill, where the pure method stays, a shifted Hessian leads down.</summary>
    [Fact]
    public void With_a_line_search_it_leaves_the_hill()
    {
        foreach (var search in new LineSearch[] { new ArmijoBacktracking(), new StrongWolfe() })
        {
            var path = new Newton(search).Minimize(new Himmelblau(), [-0.3, -0.9]).ToArray();
            Assert.True(path[1].NegativeCurvature);
            Assert.False(path[^1].NegativeCurvature);
            Assert.Equal(0, path[^1].Value, 1e-15);
            for (var k = 1; k < path.Length; k++) Assert.True(path[k].Value <= path[k - 1].Value);
        }
    }

    [Fact]
    public void A_singular_hessian_leaves_no_direction()
    {
        var flat = new FunctionObjective(1, x => x[0], (_, g) => g[0] = 1, (_, h) => h[0] = 0);
        var last = new Newton().Minimize(flat, [1]).Last();
        Assert.Equal((1, StopReason.NoDirection, 0), (last.Iteration, last.Stop, last.StepLength));
        Assert.Equal([1], last.X);
        var undefined = new FunctionObjective(1, x => x[0], (_, g) => g[0] = 1, (_, h) => h[0] = double.NaN);
        Assert.Equal(StopReason.NoDirection, new Newton().Minimize(undefined, [1]).Last().Stop);
        Assert.Equal(StopReason.NoDirection, new Newton(new ArmijoBacktracking()).Minimize(undefined, [1]).Last().Stop);
    }

    [Fact]
    public void A_network_has_a_hessian_too()
    {
        var (inputs, targets) = DataSets.Xor();
        var network = Network.Create([2, 1], new Identity(), new Identity(), new Normal(1), new Xoshiro256(1));
        var last = new Newton().Minimize(new NetworkObjective(network, inputs, targets, new MeanSquaredError()), network.Parameters, 1e-8).Last();
        Assert.Equal(0.25, last.Value, 1e-12);
        Assert.True(last.Iteration <= 2);
    }
}
