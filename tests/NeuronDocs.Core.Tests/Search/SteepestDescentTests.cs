namespace NeuronDocs.Core.Tests;

public class SteepestDescentTests
{
    /// <summary>From (kappa, 1) on diag(1, kappa), exact steps give x_k = r^k (kappa, (-1)^k) with r = (kappa - 1) / (kappa + 1): the worst case of Kantorovich's bound.</summary>
    [Fact]
    public void Exact_steps_zigzag_by_the_closed_form()
    {
        const double Kappa = 9, R = 8.0 / 10;
        var path = new SteepestDescent(new ExactOnQuadratics()).Minimize(new Quadratic(1, Kappa), [Kappa, 1], limit: 30).ToArray();
        for (var k = 0; k <= 30; k++)
        {
            Assert.Equal(Math.Pow(R, k) * Kappa, path[k].X[0], 1e-13);
            Assert.Equal(Math.Pow(-R, k), path[k].X[1], 1e-13);
            Assert.Equal(Math.Pow(R, 2 * k), path[k].Value / path[0].Value, 1e-13);
        }
    }

    [Fact]
    public void Backtracking_is_what_it_does_unless_told_otherwise()
    {
        Assert.Equal(new SteepestDescent(new ArmijoBacktracking()), new SteepestDescent());
        var path = new SteepestDescent().Minimize(new Quadratic(10), [1], limit: 1).Last();
        Assert.Equal(0.125, path.StepLength);
        Assert.Equal(-0.25, path.X[0]);
    }

    [Fact]
    public void Down_an_endless_slope_it_diverges_by_name()
    {
        var last = new SteepestDescent().Minimize(new Saddle(), [1, 1e-3], limit: 5000).Last();
        Assert.Contains(last.Stop!.Value, new[] { StopReason.Diverged, StopReason.LineSearchFailed });
        Assert.True(last.Value < -1e300);
    }
}
