namespace NeuronDocs.Core.Tests;

public class AmsGradTests
{
    [Fact]
    public void Every_step_divides_by_the_largest_mean_square_so_far()
    {
        const double Beta1 = 0.8, Beta2 = 0.9, Epsilon = 1e-3;
        Trajectory.Follows(new AmsGrad(Beta1, Beta2, Epsilon), 0.1, g =>
        {
            var largest = Enumerable.Range(1, g.Count).Max(t => Trajectory.RunningMean(Beta2, Trajectory.Squares(g.Take(t))));
            return Trajectory.WeightedMean(Beta1, g) / (Math.Sqrt(largest / (1 - Elementary.Pow(Beta2, g.Count))) + Epsilon);
        });
    }

    [Fact]
    public void While_the_mean_square_grows_it_is_Adam_to_the_last_bit()
    {
        Optimizer adam = new(1, 0.1, new Adam()), amsGrad = new(1, 0.1, new AmsGrad());
        double[] x = [0], y = [0];
        for (var t = 1; t <= 50; t++)
        {
            adam.Step(x, [t % 2 == 0 ? t : -t]);
            amsGrad.Step(y, [t % 2 == 0 ? t : -t]);
            Assert.Equal(x, y);
        }
    }

    [Fact]
    public void After_a_large_gradient_its_steps_stay_short_where_those_of_Adam_recover()
    {
        Optimizer adam = new(1, 0.1, new Adam(0, 0.9)), amsGrad = new(1, 0.1, new AmsGrad(0, 0.9));
        double[] x = [0], y = [0];
        adam.Step(x, [100]);
        amsGrad.Step(y, [100]);
        for (var t = 0; t < 300; t++)
        {
            (x[0], y[0]) = (0, 0);
            adam.Step(x, [1]);
            amsGrad.Step(y, [1]);
        }

        Assert.Equal(-0.1, x[0], 1e-6);
        Assert.Equal(-0.1 / Math.Sqrt(0.1 * 100 * 100), y[0], 1e-9);
    }

    [Fact]
    public void The_scale_of_the_gradients_does_not_matter() => Trajectory.DoesNotDependOnTheScaleOfTheGradients(new AmsGrad(Epsilon: 0));

    [Fact]
    public void Impossible_decays_are_refused()
    {
        Assert.Equal("Beta1", Assert.Throws<ArgumentOutOfRangeException>(() => new AmsGrad(1)).ParamName);
        Assert.Equal("Beta2", Assert.Throws<ArgumentOutOfRangeException>(() => new AmsGrad(Beta2: double.NaN)).ParamName);
    }
}
