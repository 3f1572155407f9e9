namespace NeuronDocs.Snippets.Tests;

public sealed class ForgottenResetChecks
{
    [Fact]
    [IndependentCheck("chain-rule/forgotten-reset", "the closed form of the swing, cos((k + 1/2) theta) / cos(theta / 2) with cos theta = 1 - eta / 2, and 0.9^k with the reset")]
    public void Weights_follow_the_closed_forms()
    {
        var printed = Output.Of("chain-rule/forgotten-reset");
        var theta = Math.Acos(1 - (0.1 / 2));
        foreach (var k in new[] { 10, 20, 60 })
            Assert.Equal(Math.Cos((k + 0.5) * theta) / Math.Cos(theta / 2), printed[$"kept[{k}]"], 6e-7);
        Assert.Equal(Math.Pow(0.9, 60), printed["reset[60]"], 6e-7);
        Assert.Equal(1 / Math.Cos(theta / 2), printed["height"], 6e-5);
        Assert.Equal(Enumerable.Range(0, 61).Max(k => Math.Abs(Math.Cos((k + 0.5) * theta))) / Math.Cos(theta / 2), printed["largest"], 6e-5);
    }
}
