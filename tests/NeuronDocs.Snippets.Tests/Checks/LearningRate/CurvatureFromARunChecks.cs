namespace NeuronDocs.Snippets.Tests;

public sealed class CurvatureFromARunChecks
{
    [Fact]
    [IndependentCheck("learning-rate/curvature-from-a-run", "descent with the printed curvature around the printed minimum gives the three weights back")]
    public void Descent_on_the_parabola_found_gives_the_weights()
    {
        var printed = Output.Of("learning-rate/curvature-from-a-run");
        double Next(double w) => w - 0.3 * printed["lambda"] * (w - printed["minimum"]);
        Assert.Equal(4, Next(7), 1e-12);
        Assert.Equal(5.5, Next(4), 1e-12);
        Assert.Equal(-0.5, printed["factor"]);
        Assert.Equal(0.4, printed["limit"]);
    }
}
