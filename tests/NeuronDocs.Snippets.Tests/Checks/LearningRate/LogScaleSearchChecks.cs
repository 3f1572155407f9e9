namespace NeuronDocs.Snippets.Tests;

public sealed class LogScaleSearchChecks
{
    [Theory]
    [InlineData("1e-5", 1e-5, 1e-4)]
    [InlineData("1e-4", 1e-4, 1e-3)]
    [InlineData("1e-3", 1e-3, 1e-2)]
    [InlineData("1e-2", 1e-2, 1e-1)]
    [InlineData("1e-1", 1e-1, 1)]
    [IndependentCheck("learning-rate/log-scale-search", "the share of each decade: its length when drawn evenly, a fifth on the logarithmic scale; within four standard deviations of the count")]
    public void Counts_are_those_of_the_shares(string index, double from, double to)
    {
        var printed = Output.Of("learning-rate/log-scale-search");
        Near(1000 * (to - from) / (1 - 1e-5), printed[$"even[{index}]"]);
        Near(200, printed[$"log[{index}]"]);

        static void Near(double expected, double count) =>
            Assert.InRange(count, expected - 4 * Math.Sqrt(expected * (1 - expected / 1000)), expected + 4 * Math.Sqrt(expected * (1 - expected / 1000)));
    }

    [Fact]
    [IndependentCheck("learning-rate/log-scale-search", "no trial is lost: the counts of a way of drawing add up to 1000")]
    public void Every_trial_is_counted_once()
    {
        var printed = Output.Of("learning-rate/log-scale-search");
        foreach (var way in (string[])["even", "log"])
            Assert.Equal(1000, printed.Labels.Where(label => label.StartsWith(way, StringComparison.Ordinal)).Sum(label => printed[label]));
    }
}
