namespace NeuronDocs.Core.Tests;

public class ArmijoBacktrackingTests
{
    /// <summary>On lambda/2 x^2 along -g the step a falls enough where a is at most 2 (1 - c1) / lambda: the first power of 1/2 below it is taken.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0.5)]
    [InlineData(10, 0.125)]
    [InlineData(100, 1.0 / 64)]
    public void The_step_is_the_first_that_the_curvature_allows(double lambda, double expected)
    {
        var found = new ArmijoBacktracking().Search(new Line(new Quadratic(lambda), [3], [-3 * lambda]));
        Assert.Equal(expected, found.Step);
        Assert.Equal(1 - Math.Log2(expected), found.Trials);
    }

    [Fact]
    public void A_larger_c1_asks_for_a_shorter_step()
    {
        var line = new Line(new Quadratic(1), [1], [-1]);
        Assert.Equal(1, new ArmijoBacktracking(0.5).Search(line).Step);
        Assert.Equal(0.5, new ArmijoBacktracking(0.51).Search(line).Step);
        Assert.Equal(0.9, new ArmijoBacktracking(0.51, 0.9).Search(line).Step);
    }

    [Fact]
    public void It_looks_at_values_only()
    {
        var line = new Line(new Quadratic(100), [1], [-100]);
        var found = new ArmijoBacktracking().Search(line);
        Assert.Equal((found.Trials, 1), (line.ValueEvaluations, line.GradientEvaluations));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Fractions_outside_zero_to_one_are_refused(double value)
    {
        Assert.Equal("C1", Assert.Throws<ArgumentOutOfRangeException>(() => new ArmijoBacktracking(value)).ParamName);
        Assert.Equal("Shrink", Assert.Throws<ArgumentOutOfRangeException>(() => new ArmijoBacktracking(0.1, value)).ParamName);
    }
}
