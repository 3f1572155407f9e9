namespace NeuronDocs.Core.Tests;

public class RmsPropTests
{
    [Fact]
    public void Every_step_is_the_gradient_over_its_recent_root_mean_square() => Trajectory.Follows(
        new RmsProp(0.8, 1e-3), 0.02, g => g[^1] / (Math.Sqrt(Trajectory.RunningMean(0.8, Trajectory.Squares(g))) + 1e-3));

    /// <summary>Unlike Adagrad it forgets: with a constant gradient the steps settle at eta, since the mean square settles at the square.</summary>
    [Fact]
    public void With_a_constant_gradient_the_steps_settle_at_eta()
    {
        var optimizer = new Optimizer(1, 0.01, new RmsProp());
        double[] x = [0];
        for (var t = 1; t <= 400; t++)
        {
            var before = x[0];
            optimizer.Step(x, [5]);
            Assert.Equal(-0.01 / Math.Sqrt(1 - Elementary.Pow(0.9, t)), x[0] - before, 1e-9);
        }
    }

    [Fact]
    public void Epsilon_stands_outside_the_root()
    {
        double[] update = [3];
        new RmsProp(0, 1).Apply(update, [0], new double[1], 0);
        Assert.Equal(3.0 / (3 + 1), update[0], 1e-15);
    }

    [Fact]
    public void The_scale_of_the_gradients_does_not_matter() => Trajectory.DoesNotDependOnTheScaleOfTheGradients(new RmsProp(Epsilon: 0));

    [Fact]
    public void An_impossible_decay_is_refused() =>
        Assert.Equal("Rho", Assert.Throws<ArgumentOutOfRangeException>(() => new RmsProp(1)).ParamName);
}
