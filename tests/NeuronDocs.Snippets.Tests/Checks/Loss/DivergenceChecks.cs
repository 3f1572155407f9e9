namespace NeuronDocs.Snippets.Tests;

public sealed class DivergenceChecks
{
    [Fact]
    [IndependentCheck("loss/kl-divergence", "t log(t / p) by the platform, in both directions; log(1 / 0.7) and infinity for the certain prediction")]
    public void Both_directions_by_the_definition()
    {
        var printed = Output.Of("loss/kl-divergence");
        var (forward, reverse) = (Divergence([0.7, 0.3], [0.9, 0.1]), Divergence([0.9, 0.1], [0.7, 0.3]));

        Assert.Equal(forward, printed["forward"], 5e-5);
        Assert.Equal(forward, printed["difference"], 5e-5);
        Assert.Equal(reverse, printed["reverse"], 5e-5);
        Assert.Equal(-(0.7 * Math.Log(0.9)) - (0.3 * Math.Log(0.1)), printed["cross_entropy"], 5e-5);
        Assert.Equal(-(0.7 * Math.Log(0.7)) - (0.3 * Math.Log(0.3)), printed["entropy"], 5e-5);
        Assert.Equal(double.PositiveInfinity, printed["forward_certain"]);
        Assert.Equal(Math.Log(1 / 0.7), printed["reverse_certain"], 5e-5);
    }

    [Fact]
    [IndependentCheck("loss/forward-reverse", "the moments of the target, -0.4 and the root of 4, which the forward fit matches; and log(1 / 0.6), the price of leaving out a hump of weight 0.4")]
    public void Forward_matches_moments_and_reverse_takes_one_hump()
    {
        var printed = Output.Of("loss/forward-reverse");
        // Mixture: mean 0.6 (-2) + 0.4 (2); variance 0.4^2 within a hump, plus 4 - mean^2 between them: both moments lie on the grid of 0.1.
        var mean = (0.6 * -2) + (0.4 * 2);
        var width = Math.Sqrt((0.4 * 0.4) + 4 - (mean * mean));

        Assert.Equal(mean, printed["mean[forward]"], 1e-9);
        Assert.Equal(width, printed["width[forward]"], 1e-9);
        Assert.Equal([-2, 0.4], new[] { printed["mean[reverse]"], printed["width[reverse]"] });
        Assert.Equal(Math.Log(1 / 0.6), printed["kl[reverse]"], 5e-5);
    }

    private static double Divergence(double[] p, double[] q) => p.Zip(q, (a, b) => a * Math.Log(a / b)).Sum();
}
