namespace NeuronDocs.Snippets.Tests;

public sealed class DecayingNoiseChecks
{
    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1000)]
    [IndependentCheck("learning-rate/decaying-noise", "the expectation v = (1 - eta)^2 v + eta^2 from v = 100, step by step; for the rate 1/t it is 1/t")]
    public void The_mean_square_is_the_expected_one_within_its_standard_error(int steps)
    {
        var printed = Output.Of("learning-rate/decaying-noise");
        // The mean of 500 squares of a normal number of variance v has the standard error v sqrt(2 / 500); four of them are allowed.
        var (mean, v) = (10.0, 0.0);
        for (var t = 1; t <= steps; t++) (mean, v) = (0.9 * mean, 0.81 * v + 0.01);
        var spread = Math.Sqrt((2 * v * v + 4 * mean * mean * v) / 500);
        Assert.Equal(v + mean * mean, printed[$"constant[{steps}]"], 4 * spread + 0.00005);
        Assert.Equal(1.0 / steps, printed[$"decaying[{steps}]"], 4 * Math.Sqrt(2.0 / 500) / steps + 0.00005);
        Assert.Equal(0.1 / 1.9, printed["floor"], 0.00005);
    }
}
