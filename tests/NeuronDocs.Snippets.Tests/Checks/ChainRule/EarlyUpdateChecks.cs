namespace NeuronDocs.Snippets.Tests;

public sealed class EarlyUpdateChecks
{
    [Fact]
    [IndependentCheck("chain-rule/early-update", "the share in closed form, 1 - eta a1 (d3^2 + d4^2) / (w5 d3 + w7 d4), from the deltas that the worked example prints")]
    public void Share_falls_in_proportion_to_the_learning_rate()
    {
        var printed = Output.Of("chain-rule/early-update");
        var worked = Output.Of("chain-rule/worked-example");
        double d3 = worked["d3"], d4 = worked["d4"], a1 = worked["a1"];
        var loss = a1 * ((d3 * d3) + (d4 * d4)) / ((0.4 * d3) + (0.5 * d4));
        foreach (var eta in new[] { "0.001", "0.01", "0.1", "0.5", "1", "5" })
            Assert.Equal(1 - (double.Parse(eta, System.Globalization.CultureInfo.InvariantCulture) * loss), printed[$"share[{eta}]"], 6e-5);
        Assert.Equal(1 / loss, printed["turn"], 6e-5);
        Assert.Equal(worked["d1"], printed["d1"], 6e-9);
    }
}
