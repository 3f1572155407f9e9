namespace NeuronDocs.Core.Tests;

public class AdagradTests
{
    [Fact]
    public void Every_step_is_the_gradient_over_the_length_of_all_gradients() =>
        Trajectory.Follows(new Adagrad(1e-3), 0.5, g => g[^1] / (Math.Sqrt(Trajectory.Squares(g).Sum()) + 1e-3));

    [Fact]
    public void With_a_constant_gradient_the_steps_are_eta_over_root_t()
    {
        var optimizer = new Optimizer(1, 0.1, new Adagrad());
        double[] x = [0];
        for (var t = 1; t <= 100; t++)
        {
            var before = x[0];
            optimizer.Step(x, [-7]);
            Assert.Equal(0.1 / Math.Sqrt(t), x[0] - before, 1e-11);
        }
    }

    /// <summary>A coordinate whose gradient is there every hundredth time has made its steps ten times as long.</summary>
    [Fact]
    public void A_rare_coordinate_keeps_its_rate()
    {
        var optimizer = new Optimizer(2, 1, new Adagrad());
        double[] x = [0, 0];
        for (var t = 0; t < 10_000; t++) optimizer.Step(x, [0, 1]);
        double[] before = [.. x];
        optimizer.Step(x, [1, 1]);
        Assert.Equal(-1, x[0] - before[0], 1e-9);
        Assert.Equal(-1 / Math.Sqrt(10_001), x[1] - before[1], 1e-9);
    }

    [Fact]
    public void The_scale_of_the_gradients_does_not_matter() => Trajectory.DoesNotDependOnTheScaleOfTheGradients(new Adagrad(0));

    [Fact]
    public void Without_epsilon_a_coordinate_without_any_gradient_is_not_a_number()
    {
        double[] update = [0];
        new Adagrad(0).Apply(update, [1], new double[1], 0);
        Assert.True(double.IsNaN(update[0]));
    }

    [Theory]
    [InlineData(-1e-9)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_impossible_epsilon_is_refused(double epsilon)
    {
        Assert.Equal("Epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new Adagrad(epsilon)).ParamName);
        Assert.Equal("Epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new RmsProp(Epsilon: epsilon)).ParamName);
        Assert.Equal("Epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new Adadelta(Epsilon: epsilon)).ParamName);
        Assert.Equal("Epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new Adam(Epsilon: epsilon)).ParamName);
        Assert.Equal("Epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new AdamW(Epsilon: epsilon)).ParamName);
        Assert.Equal("Epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new AmsGrad(Epsilon: epsilon)).ParamName);
        Assert.Equal("Epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new Nadam(Epsilon: epsilon)).ParamName);
    }
}
