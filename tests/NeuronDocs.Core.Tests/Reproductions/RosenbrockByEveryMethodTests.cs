namespace NeuronDocs.Core.Tests;

/// <summary>F14: Rosenbrock's function from its classic start (-1.2, 1), as in Nocedal and Wright 2006, chapters 2 to 6.</summary>
public class RosenbrockByEveryMethodTests
{
    private static readonly double[] Start = [-1.2, 1];

    /// <summary>By hand: (2.2)^2 + 100 (0.44)^2; -2 (2.2) + 480 (-0.44) and 200 (-0.44).</summary>
    [Fact]
    public void The_start_has_the_value_24_2_and_the_gradient_minus_215_6_and_minus_88()
    {
        var gradient = new double[2];
        Assert.Equal(24.2, new Rosenbrock().Gradient(Start, gradient), 1e-13);
        Assert.Equal(-215.6, gradient[0], 1e-12);
        Assert.Equal(-88, gradient[1], 1e-12);
    }

    /// <summary>The Hessian at the minimum is [[802, -400], [-400, 200]]: trace 1002, determinant 400, so lambda = 501 +- sqrt(250601).</summary>
    [Fact]
    public void The_valley_is_2508_times_as_curved_across_as_along()
    {
        var (smallest, largest) = new Rosenbrock().Curvatures(1, 1);
        Assert.Equal(501 + Math.Sqrt(250601), largest, 1e-10);
        Assert.Equal(400 / largest, smallest, 1e-12);
        Assert.Equal(1001.6006, largest, 5e-5);
        Assert.Equal(0.39936, smallest, 5e-6);
        Assert.Equal(2508.0, largest / smallest, 0.05);
    }

    [Fact]
    public void Pure_newton_takes_6_iterations_to_1e_8_and_7_to_1e_10()
    {
        Assert.Equal(6, new Newton().Minimize(new Rosenbrock(), Start, 1e-8).Last().Iteration);
        var path = new Newton().Minimize(new Rosenbrock(), Start, 1e-10).ToArray();
        Assert.Equal((7, StopReason.Converged), (path[^1].Iteration, path[^1].Stop));
        // It is not monotone: the first step lands in the valley, the second far up the wall.
        Assert.Equal(1370.79, path[2].GradientNorm, 0.005);
        Assert.All(path, step => Assert.False(step.NegativeCurvature));
    }

    /// <summary>The count belongs to H = I at the start. With equation 6.20 it is 38, with the strong Wolfe conditions another.</summary>
    [Theory]
    [InlineData(false, 35)]
    [InlineData(true, 38)]
    public void Bfgs_with_backtracking_takes_35_iterations_to_1e_8(bool scaleFirst, int expected)
    {
        var last = new Bfgs(new ArmijoBacktracking(), scaleFirst).Minimize(new Rosenbrock(), Start, 1e-8).Last();
        Assert.Equal((expected, StopReason.Converged), (last.Iteration, last.Stop));
    }

    [Fact]
    public void Gradient_descent_at_a_thousandth_takes_20829_steps_to_a_value_below_1e_8()
    {
        var optimizer = new Optimizer(2, 0.001);
        double[] x = [.. Start], gradient = new double[2];
        while (new Rosenbrock().Gradient(x, gradient) >= 1e-8) optimizer.Step(x, gradient);
        Assert.Equal(20829, optimizer.Steps);
    }

    [Fact]
    public void Backtracking_halves_the_first_step_ten_times()
    {
        var found = new ArmijoBacktracking().Search(new Line(new Rosenbrock(), Start, [215.6, 88]));
        Assert.Equal((1.0 / 1024, 11, true), (found.Step, found.Trials, found.Succeeded));
    }

    [Fact]
    public void Every_method_gets_there_from_the_classic_start()
    {
        foreach (var method in Implementations.Of<SearchMethod>())
        {
            var last = method.Minimize(new Rosenbrock(), Start, 1e-9, 50000).Last();
            Assert.True(last.Stop is StopReason.Converged, $"{method}: {last}");
            Assert.Equal(1, last.X[0], 1e-8);
            Assert.Equal(1, last.X[1], 1e-8);
        }
    }
}
