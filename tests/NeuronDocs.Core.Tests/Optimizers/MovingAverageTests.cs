namespace NeuronDocs.Core.Tests;

public class MovingAverageTests
{
    [Fact]
    public void Every_step_is_a_weighted_sum_of_the_gradients() =>
        Trajectory.Follows(new MovingAverage(0.8), 0.1, g => Trajectory.RunningMean(0.8, g));

    [Fact]
    public void It_is_the_other_momentum_with_a_rate_that_is_larger()
    {
        Optimizer average = new(1, 0.5, new MovingAverage(0.8)), velocity = new(1, 0.1, new Momentum(0.8));
        double[] x = [1], y = [1];
        for (var i = 0; i < 50; i++)
        {
            average.Step(x, [3 * x[0]]);
            velocity.Step(y, [3 * y[0]]);
            Assert.Equal(y[0], x[0], 1e-14);
        }
    }

    [Fact]
    public void Steps_that_agree_come_up_to_one()
    {
        double[] update = [0], state = [0];
        for (var t = 1; t <= 300; t++)
        {
            update[0] = 1;
            new MovingAverage().Apply(update, [0], state, t - 1);
            Assert.Equal(1 - Elementary.Pow(0.9, t), update[0], 1e-13);
        }
    }

    [Fact]
    public void An_impossible_beta_is_refused() =>
        Assert.Equal("Beta", Assert.Throws<ArgumentOutOfRangeException>(() => new MovingAverage(1)).ParamName);
}
