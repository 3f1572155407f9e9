namespace NeuronDocs.Snippets.Tests;

public sealed class TapeChecks
{
    [Fact]
    [IndependentCheck("chain-rule/tape", "the three numbers in the README of micrograd")]
    public void Gradients_are_the_published_ones()
    {
        var printed = Output.Of("chain-rule/tape");
        Assert.Equal(24.7041, printed["g"], 0.00005);
        Assert.Equal(138.8338, printed["da"]);
        Assert.Equal(645.5773, printed["db"]);

        // Counted in the source: two variables, and 25 operations up to g; a number such as the 2 in d * 2 is no node.
        Assert.Equal(2 + 25, printed["nodes"]);
    }

    [Fact]
    [IndependentCheck("chain-rule/tape", "central differences of the same expression in plain arithmetic")]
    public void Gradients_are_the_measured_ones()
    {
        var printed = Output.Of("chain-rule/tape");
        Assert.Equal(G(-4, 2), printed["g"], 6e-9);
        Assert.Equal((G(-4 + 1e-5, 2) - G(-4 - 1e-5, 2)) / 2e-5, printed["da"], 0.0001);
        Assert.Equal((G(-4, 2 + 1e-5) - G(-4, 2 - 1e-5)) / 2e-5, printed["db"], 0.0001);
    }

    private static double G(double a, double b)
    {
        var c = a + b;
        c = (2 * c) + 1;
        c = (2 * c) + 1 - a;
        var d = (a * b) + (b * b * b);
        d = (3 * d) + Math.Max(0, b + a);
        d = (4 * d) + Math.Max(0, b - a);
        var f = (c - d) * (c - d);
        return (f / 2) + (10 / f);
    }
}
