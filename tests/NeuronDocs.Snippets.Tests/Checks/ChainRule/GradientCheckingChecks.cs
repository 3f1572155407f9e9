namespace NeuronDocs.Snippets.Tests;

public sealed class GradientCheckingChecks
{
    [Fact]
    [IndependentCheck("chain-rule/gradient-checking", "the lost factor 1 - a^2 in closed form: the relative error it leaves is a^2")]
    public void Lost_factor_leaves_its_own_size_as_the_error()
    {
        var printed = Output.Of("chain-rule/gradient-checking");
        var a = Math.Tanh(0.3 - (2 * 0.2) - 0.1);
        Assert.Equal(a * a, printed["slip[3]"], 5.1e-4);
        Assert.Equal(printed["slip[3]"], printed["worst[slip]"]);
        Assert.Equal(3, printed["at[slip]"]);
        foreach (var label in new[] { "right[1]", "right[2]", "right[3]", "worst[right]", "slip[1]", "slip[2]" })
            Assert.InRange(printed[label], 0, 1e-9);
    }
}
