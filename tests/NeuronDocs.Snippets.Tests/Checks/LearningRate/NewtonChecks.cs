namespace NeuronDocs.Snippets.Tests;

public sealed class NewtonChecks
{
    [Fact]
    [IndependentCheck("learning-rate/newton", "Newton's step for this function solved by hand: the second row of the system gives y = x^2 after each step, up to the square of the step in x")]
    public void Gradients_are_those_of_the_step_by_hand()
    {
        // With d = y - x^2 and the second equation -400 x p + 200 q = -200 d, q = 2 x p - d; the first becomes (2 - 400 d + 800 x^2) p - 400 x q = 2 (1 - x) + 400 x d,
        // so p (2 - 400 d) = 2 (1 - x). The new y - x^2 is -p^2.
        var printed = Output.Of("learning-rate/newton");
        var (x, d) = (-1.2, -0.44);
        for (var k = 0; k <= 6; k++)
        {
            var gx = -2 * (1 - x) - 400 * x * d;
            var norm = Math.Sqrt(gx * gx + 40_000 * d * d);
            Assert.Equal(1, printed[$"g[{k}]"] / norm, 0.006);
            if (k < 3) Assert.Equal(1, printed[$"f[{k}]"] / ((1 - x) * (1 - x) + 100 * d * d), 0.006);
            var p = 2 * (1 - x) / (2 - 400 * d);
            (x, d) = (x + p, -p * p);
        }

        Assert.True(printed["g[7]"] <= 1e-10);
        Assert.DoesNotContain("g[8]", printed.Labels);
    }

    [Fact]
    [IndependentCheck("learning-rate/newton", "the eigenvalues of [[802, -400], [-400, 200]]: trace 1002, determinant 400")]
    public void Curvatures_are_the_roots_of_the_characteristic_polynomial()
    {
        var printed = Output.Of("learning-rate/newton");
        var steep = 501 + Math.Sqrt(250_601);
        Assert.Equal(steep, printed["steep"], 0.00005);
        Assert.Equal(400 / steep, printed["flat"], 0.000005);
        Assert.Equal(steep * steep / 400, printed["condition"], 0.05);
    }
}
