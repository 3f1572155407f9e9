using CsCheck;

namespace NeuronDocs.Core.Tests;

public class BarzilaiBorweinTests
{
    /// <summary>On a diagonal quadratic, s = -rate g and y = A s, so both rates are quotients of sums of g_i^2 times powers of lambda_i.</summary>
    [Theory]
    [InlineData(BarzilaiBorweinForm.LongStep)]
    [InlineData(BarzilaiBorweinForm.ShortStep)]
    public void The_path_on_a_diagonal_quadratic_is_that_of_the_gradients(BarzilaiBorweinForm form)
    {
        double[] lambda = [1, 3, 10], x = [1, -2, 0.5];
        var path = new BarzilaiBorwein(0.05, form).Minimize(new Quadratic(lambda), x, limit: 12).ToArray();
        var rate = 0.05;
        for (var k = 1; k < path.Length; k++)
        {
            Assert.Equal(1, path[k].StepLength / rate, 1e-9);
            double[] g = [.. lambda.Zip(x, (l, value) => l * value)];
            for (var i = 0; i < 3; i++) x[i] *= 1 - rate * lambda[i];
            for (var i = 0; i < 3; i++) Assert.Equal(x[i], path[k].X[i], 1e-9);
            double Sum(int power) => g.Zip(lambda, (value, l) => value * value * Math.Pow(l, power)).Sum();
            rate = form == BarzilaiBorweinForm.LongStep ? Sum(0) / Sum(1) : Sum(1) / Sum(2);
        }
    }

    [Fact]
    public void The_rate_lies_between_the_inverse_curvatures_and_the_short_one_is_not_longer() =>
        Gen.Double[0.1, 10].Array[4].Sample(
            lambda =>
            {
                var bowl = new Quadratic(lambda);
                var longSteps = new BarzilaiBorwein(0.01, BarzilaiBorweinForm.LongStep).Minimize(bowl, [1, 1, 1, 1], limit: 8).ToArray();
                var shortSteps = new BarzilaiBorwein(0.01).Minimize(bowl, [1, 1, 1, 1], limit: 8).ToArray();
                Assert.All(longSteps.Concat(shortSteps).Where(step => step.Iteration > 1), step =>
                    Assert.InRange(step.StepLength, (1 - 1e-6) / lambda.Max(), (1 + 1e-6) / lambda.Min()));
                Assert.True(shortSteps[2].StepLength <= longSteps[2].StepLength * (1 + 1e-9));
            },
            iter: 100);

    /// <summary>The quotient of the curvatures is 100: a constant rate needs hundreds of steps, and the value never rises; here it does.</summary>
    [Fact]
    public void It_is_faster_than_any_constant_rate_and_not_monotone()
    {
        var bowl = new Quadratic(1, 20, 50, 100);
        var path = new BarzilaiBorwein(1e-3, BarzilaiBorweinForm.LongStep).Minimize(bowl, [1, 1, 1, 1], 1e-8).ToArray();
        var optimizer = new Optimizer(4, 2.0 / 101);
        double[] x = [1, 1, 1, 1], gradient = new double[4];
        while (optimizer.Steps < 5000)
        {
            bowl.Gradient(x, gradient);
            if (Math.Sqrt(gradient.Sum(g => g * g)) <= 1e-8) break;
            optimizer.Step(x, gradient);
        }

        Assert.Equal(StopReason.Converged, path[^1].Stop);
        Assert.True(path.Length < optimizer.Steps / 5, $"{path.Length} against {optimizer.Steps}");
        Assert.Contains(path.Zip(path.Skip(1)), pair => pair.Second.Value > pair.First.Value);
    }

    /// <summary>On the hill -2 x^2 / 2, s'y is negative and |s| / |y| is 1/2: after the first step each doubles x. On a slope y is 0, and the rate stays.</summary>
    [Fact]
    public void Negative_curvature_is_told_and_its_size_used()
    {
        var hill = new BarzilaiBorwein(0.1).Minimize(new Quadratic(-2), [1], limit: 3).ToArray();
        Assert.Equal([1, 1.2, 2.4, 4.8], hill.Select(step => Math.Round(step.X[0], 12)));
        Assert.All(hill.Skip(1), step => Assert.True(step.NegativeCurvature));
        var slope = new BarzilaiBorwein(0.1).Minimize(new FunctionObjective(1, x => x[0], (_, g) => g[0] = 1), [1], limit: 3).ToArray();
        Assert.All(slope.Skip(1), step => Assert.Equal((0.1, true), (step.StepLength, step.NegativeCurvature)));
    }

    /// <summary>BB1 visits the same points again and again, whatever the first rate: it has no line search that would notice.</summary>
    [Theory]
    [InlineData(1e-4)]
    [InlineData(1e-3)]
    public void On_rosenbrock_the_long_rate_falls_into_a_cycle_and_the_short_one_arrives(double firstRate)
    {
        var cycle = new BarzilaiBorwein(firstRate, BarzilaiBorweinForm.LongStep).Minimize(new Rosenbrock(), [-1.2, 1], limit: 5000).Last();
        Assert.Equal(StopReason.IterationLimit, cycle.Stop);
        Assert.True(cycle.Value > 0.1);
        var arrival = new BarzilaiBorwein(firstRate).Minimize(new Rosenbrock(), [-1.2, 1]).Last();
        Assert.Equal(StopReason.Converged, arrival.Stop);
        Assert.InRange(arrival.Iteration, 40, 100);
    }

    [Fact]
    public void A_first_rate_that_is_not_positive_is_refused() =>
        Assert.Equal("FirstRate", Assert.Throws<ArgumentOutOfRangeException>(() => new BarzilaiBorwein(0)).ParamName);
}
