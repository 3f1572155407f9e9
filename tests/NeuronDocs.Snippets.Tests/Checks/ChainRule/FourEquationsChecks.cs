namespace NeuronDocs.Snippets.Tests;

public sealed class FourEquationsChecks
{
    [Fact]
    [IndependentCheck("chain-rule/four-equations", "the output delta and the gradient of w1 that Mazur publishes")]
    public void Values_are_the_published_ones()
    {
        var printed = Output.Of("chain-rule/four-equations");
        Assert.Equal(0.138498562, printed["BP1[1]"], 6e-9);
        Assert.Equal(0.000438568, printed["BP4[1]"], 6e-9);
    }

    [Fact]
    [IndependentCheck("chain-rule/four-equations", "differences of the loss by each bias, with the platform's exp")]
    public void Deltas_are_the_measured_ones()
    {
        var printed = Output.Of("chain-rule/four-equations");
        string[] labels = ["BP2[1]", "BP2[2]", "BP1[1]", "BP1[2]"];
        for (var i = 0; i < 4; i++)
        {
            double[] above = [0.35, 0.35, 0.60, 0.60], below = [0.35, 0.35, 0.60, 0.60];
            above[i] += 6e-6;
            below[i] -= 6e-6;
            Assert.Equal((Loss(above) - Loss(below)) / 1.2e-5, printed[labels[i]], 7e-9);
        }

        Assert.Equal(printed["BP2[1]"], printed["BP3[1]"]);
        Assert.Equal(printed["BP2[2]"], printed["BP3[2]"]);
        Assert.Equal(printed["BP2[1]"] * 0.10, printed["BP4[2]"], 6e-9);
        foreach (var name in new[] { "BP1", "BP2", "BP3", "BP4" })
            Assert.InRange(printed[$"{name}[error]"], 0, 5e-11);
    }

    private static double Loss(double[] b)
    {
        var a1 = S((0.15 * 0.05) + (0.20 * 0.10) + b[0]);
        var a2 = S((0.25 * 0.05) + (0.30 * 0.10) + b[1]);
        var e3 = S((0.40 * a1) + (0.45 * a2) + b[2]) - 0.01;
        var e4 = S((0.50 * a1) + (0.55 * a2) + b[3]) - 0.99;
        return ((e3 * e3) + (e4 * e4)) / 2;
    }

    private static double S(double z) => 1 / (1 + Math.Exp(-z));
}
