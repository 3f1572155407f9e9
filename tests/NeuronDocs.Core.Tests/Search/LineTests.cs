namespace NeuronDocs.Core.Tests;

public class LineTests
{
    /// <summary>1/2 x^2 + 2 y^2 from (1, 1) along (1, -2): phi = 1/2 (1 + a)^2 + 2 (1 - 2 a)^2, phi' = 1 + a - 8 (1 - 2 a).</summary>
    [Fact]
    public void Values_and_slopes_by_hand()
    {
        var line = new Line(new Quadratic(1, 4), [1, 1], [1, -2]);
        Assert.Equal((2.5, -7), (line.InitialValue, line.InitialSlope));
        Assert.Equal(1.125, line.Value(0.5));
        Assert.Equal((1.125, 1.5), line.ValueAndSlope(0.5));
        Assert.Equal((4, 10), line.ValueAndSlope(1));
    }

    [Fact]
    public void Each_evaluation_counts_and_none_is_made_twice()
    {
        var calls = (Values: 0, Gradients: 0);
        var line = new Line(new FunctionObjective(1, x => { calls.Values++; return x[0]; }, (_, g) => { calls.Gradients++; g[0] = 1; }), [0], [-1]);
        line.Value(1);
        line.ValueAndSlope(2);
        line.ValueAndSlope(2);
        line.Value(2);
        Assert.Equal((1, 2), (line.ValueEvaluations, line.GradientEvaluations));
        // FunctionObjective computes a value for each gradient too.
        Assert.Equal((3, 2), calls);
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        var bowl = new Quadratic(1, 4);
        Assert.Equal("objective", Assert.Throws<ArgumentNullException>(() => new Line(null!, [1], [1])).ParamName);
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => new Line(bowl, [1], [1, 1])).ParamName);
        Assert.Equal("direction", Assert.Throws<ArgumentException>(() => new Line(bowl, [1, 1], [1])).ParamName);
        Assert.Equal("x", Assert.Throws<ArgumentOutOfRangeException>(() => new Line(bowl, [1, double.NaN], [1, 1])).ParamName);
        Assert.Equal("direction", Assert.Throws<ArgumentOutOfRangeException>(() => new Line(bowl, [1, 1], [1, double.NaN])).ParamName);
    }
}
