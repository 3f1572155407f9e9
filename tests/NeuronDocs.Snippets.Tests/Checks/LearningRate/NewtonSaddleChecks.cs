namespace NeuronDocs.Snippets.Tests;

public sealed class NewtonSaddleChecks
{
    [Fact]
    [IndependentCheck("learning-rate/newton-saddle", "the published stationary points of Himmelblau's function: the top (-0.270845, -0.923039) with 181.617, the basin (3, 2) and its three mates")]
    public void Each_end_is_a_stationary_point_of_the_expected_kind()
    {
        var printed = Output.Of("learning-rate/newton-saddle");
        Assert.Equal((1.0, 0.0, 0.0), (printed["steps[bowl]"], printed["x[bowl]"], printed["y[bowl]"]));
        Assert.Equal((1.0, 0.0, 0.0), (printed["steps[saddle]"], printed["x[saddle]"], printed["y[saddle]"]));
        Assert.Equal(-0.270845, printed["x[hill]"], 0.00005);
        Assert.Equal(-0.923039, printed["y[hill]"], 0.00005);
        Assert.Equal(181.617, printed["f[hill]"], 0.0005);

        Assert.Equal(0, printed["f[guarded]"], 0.00005);
        (double X, double Y)[] basins = [(3, 2), (-2.805118, 3.131313), (-3.779310, -3.283186), (3.584428, -1.848127)];
        Assert.Contains(basins, basin => Math.Abs(basin.X - printed["x[guarded]"]) < 0.0001 && Math.Abs(basin.Y - printed["y[guarded]"]) < 0.0001);
    }
}
