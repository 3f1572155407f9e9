namespace NeuronDocs.Core.Tests;

public class AdadeltaTests
{
    [Fact]
    public void Every_step_is_the_gradient_times_the_ratio_of_two_root_mean_squares()
    {
        const double Rho = 0.9, Epsilon = 1e-2;
        List<double> steps = [];
        Trajectory.Follows(new Adadelta(Rho, Epsilon), 1, g =>
        {
            var pastSteps = Math.Sqrt(Trajectory.RunningMean(Rho, Trajectory.Squares(steps)) + Epsilon);
            var gradients = Math.Sqrt(Trajectory.RunningMean(Rho, Trajectory.Squares(g)) + Epsilon);
            steps.Add(pastSteps / gradients * g[^1]);
            return steps[^1];
        });
    }

    /// <summary>Zeiler 2012, section 3.2: the step has the unit of the parameter, so in other units of the loss the path is the same.</summary>
    [Fact]
    public void The_scale_of_large_gradients_hardly_matters()
    {
        double[] once = Path(1e4), tenTimes = Path(1e5);
        for (var i = 0; i < 50; i++) Assert.Equal(once[i], tenTimes[i], 1e-8);

        static double[] Path(double scale)
        {
            var optimizer = new Optimizer(1, 1, new Adadelta());
            double[] x = [1], path = new double[50];
            for (var i = 0; i < path.Length; i++)
            {
                optimizer.Step(x, [scale * x[0]]);
                path[i] = x[0];
            }

            return path;
        }
    }

    [Fact]
    public void Without_epsilon_it_would_never_start() =>
        Assert.Equal("Epsilon", Assert.Throws<ArgumentOutOfRangeException>(() => new Adadelta(Epsilon: 0)).ParamName);

    [Fact]
    public void An_impossible_decay_is_refused() =>
        Assert.Equal("Rho", Assert.Throws<ArgumentOutOfRangeException>(() => new Adadelta(-0.1)).ParamName);
}
