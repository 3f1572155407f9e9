namespace NeuronDocs.Core.Tests;

public class LionTests
{
    [Fact]
    public void Every_step_is_the_sign_of_a_weighted_sum() => Trajectory.Follows(
        new Lion(0.7, 0.9), 0.03, g => Math.Sign(0.7 * Trajectory.RunningMean(0.9, g.SkipLast(1)) + (1 - 0.7) * g[^1]));

    /// <summary>The sign turns when c does: the old gradients 1 have 0.9 * (1 - 0.99^10) = 0.086 of it, the new one a tenth of its size.</summary>
    [Theory]
    [InlineData(-0.8, 1)]
    [InlineData(-0.9, -1)]
    public void Momentum_can_outvote_the_gradient(double gradient, double expected)
    {
        var lion = new Lion();
        double[] update = [0], state = [0];
        for (var step = 0; step < 10; step++)
        {
            update[0] = 1;
            lion.Apply(update, [0], state, step);
        }

        update[0] = gradient;
        lion.Apply(update, [0], state, 10);
        Assert.Equal(expected, update[0]);
    }

    [Fact]
    public void All_coordinates_move_by_eta_and_only_zero_stays()
    {
        double[] update = [1e-300, -5, 0, double.NegativeInfinity, double.NaN];
        new Lion().Apply(update, new double[5], new double[5], 0);
        Assert.Equal([1, -1, 0, -1, double.NaN], update);
    }

    [Fact]
    public void The_scale_of_the_gradients_does_not_matter() => Trajectory.DoesNotDependOnTheScaleOfTheGradients(new Lion());

    [Fact]
    public void Impossible_decays_are_refused()
    {
        Assert.Equal("Beta1", Assert.Throws<ArgumentOutOfRangeException>(() => new Lion(1)).ParamName);
        Assert.Equal("Beta2", Assert.Throws<ArgumentOutOfRangeException>(() => new Lion(Beta2: 1)).ParamName);
    }
}
