namespace NeuronDocs.Snippets.Tests;

public sealed class SameGradientChecks
{
    [Fact]
    [IndependentCheck("chain-rule/same-gradient", "the closed form with the platform's tanh: (a - 1)(1 - a^2) times x = 2, and times 1")]
    public void All_three_are_the_closed_form()
    {
        var printed = Output.Of("chain-rule/same-gradient");
        var a = Math.Tanh((0.5 * 2) - 0.25);
        var dz = (a - 1) * (1 - (a * a));
        foreach (var way in new[] { "hand", "tape", "measured" })
        {
            Assert.Equal(2 * dz, printed[$"{way}[w]"], 6e-9);
            Assert.Equal(dz, printed[$"{way}[b]"], 6e-9);
        }

        Assert.Equal(2 * dz, printed["shifted[w]"], 6e-9);
        Assert.Equal(dz, printed["shifted[b]"], 6e-9);
    }
}
