namespace NeuronDocs.Core.Tests;

public class NadamTests
{
    /// <summary>The sums of Dozat 2016 with a constant mu: products of mu are powers.</summary>
    [Fact]
    public void Every_step_looks_ahead_by_one_decay()
    {
        const double Beta1 = 0.8, Beta2 = 0.95, Epsilon = 1e-3;
        Trajectory.Follows(new Nadam(Beta1, Beta2, Epsilon), 0.05, g =>
        {
            double product = 1;
            for (var i = 0; i < g.Count; i++) product *= Beta1;
            var ahead = Beta1 * Trajectory.RunningMean(Beta1, g) / (1 - product * Beta1) + (1 - Beta1) * g[^1] / (1 - product);
            return ahead / (Math.Sqrt(Trajectory.WeightedMean(Beta2, Trajectory.Squares(g))) + Epsilon);
        });
    }

    [Theory]
    [InlineData(1e-3)]
    [InlineData(-40)]
    public void The_first_step_is_longer_than_eta_by_one_look_ahead(double gradient)
    {
        var optimizer = new Optimizer(1, 0.01, new Nadam(Epsilon: 0));
        double[] x = [0];
        optimizer.Step(x, [gradient]);
        Assert.Equal(-0.01 * (1 + 0.9 / 1.9) * Math.Sign(gradient), x[0], 1e-15);
    }

    [Fact]
    public void Without_momentum_it_is_Adam_without_momentum()
    {
        double[] nadam = [0.7], adam = [0.7];
        new Nadam(0).Apply(nadam, [0], new double[2], 0);
        new Adam(0).Apply(adam, [0], new double[2], 0);
        Assert.Equal(adam, nadam);
    }

    [Fact]
    public void The_scale_of_the_gradients_does_not_matter() => Trajectory.DoesNotDependOnTheScaleOfTheGradients(new Nadam(Epsilon: 0));

    [Fact]
    public void Impossible_decays_are_refused()
    {
        Assert.Equal("Beta1", Assert.Throws<ArgumentOutOfRangeException>(() => new Nadam(1)).ParamName);
        Assert.Equal("Beta2", Assert.Throws<ArgumentOutOfRangeException>(() => new Nadam(Beta2: -1)).ParamName);
    }
}
