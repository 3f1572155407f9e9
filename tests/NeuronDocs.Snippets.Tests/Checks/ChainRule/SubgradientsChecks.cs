namespace NeuronDocs.Snippets.Tests;

public sealed class SubgradientsChecks
{
    [Fact]
    [IndependentCheck("chain-rule/subgradients", "the mean of the slopes on the two sides, and the rules of the three spellings by hand")]
    public void Derivatives_at_the_kink()
    {
        var printed = Output.Of("chain-rule/subgradients");

        // Away from the kink all spellings are the identity.
        foreach (var spelling in new[] { "plain", "relus", "max" }) Assert.Equal(1, printed[$"{spelling}[1]"]);

        // At 0: relu'(0) + relu'(0) with the convention 0; with the convention one half for a tie, 1/2 + 1/2.
        Assert.Equal(1, printed["plain[0]"]);
        Assert.Equal(2 * printed["relu[0]"], printed["relus[0]"]);
        Assert.Equal(2 * 0.5, printed["max[0]"]);
        Assert.Equal((0 + 1) / 2.0, printed["central"]);

        // What is answered is a subgradient: the line through the kink is nowhere above the function.
        for (var z = -3.0; z <= 3; z += 0.25)
        {
            Assert.True(Math.Max(z, 0) >= printed["relu[0]"] * z);
            Assert.True(Math.Abs(z) >= printed["abs[0]"] * z);
        }
    }

    [Fact]
    [IndependentCheck("chain-rule/subgradient-descent", "whole steps in decimal arithmetic, and the bound eta / t after the first crossing")]
    public void Fixed_rate_jumps_and_fading_rate_settles()
    {
        var printed = Output.Of("chain-rule/subgradient-descent");
        var (w, v) = (1m, 1m);
        for (var t = 1; t <= 200; t++)
        {
            w -= 0.3m * Math.Sign(w);
            v -= 0.3m / t * Math.Sign(v);
            if (t is 3 or 4 or 5 or 200) Assert.Equal((double)w, printed[$"fixed[{t}]"], 1e-9);
            if (t is 10 or 20 or 50 or 200) Assert.Equal((double)v, printed[$"fading[{t}]"], 5.1e-5);
        }

        foreach (var t in new[] { 20, 50, 200 }) Assert.True(Math.Abs(printed[$"fading[{t}]"]) <= 0.3 / t + 5e-5);
        Assert.Equal(1, printed["bowl[200]"] / Math.Pow(0.7, 200), 0.005);
    }
}
