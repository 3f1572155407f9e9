using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

public sealed class OneCycleChecks
{
    private static double Rate(double max, int k) => k < 63
        ? NoisyBowl.HalfCosine(max / 25, max, k / 63.0)
        : NoisyBowl.HalfCosine(max, max / 25 / 1e4, (k - 63) / 147.0);

    [Fact]
    [IndependentCheck("learning-rate/one-cycle", "the two half cosines written out")]
    public void Rates_are_two_half_cosines()
    {
        var printed = Output.Of("learning-rate/one-cycle");
        foreach (var k in new[] { 0, 63, 136, 210 }) Assert.Equal(Rate(0.5, k), printed[$"eta[{k}]"], 0.0000005);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(2.2)]
    [IndependentCheck("learning-rate/one-cycle", "the noise of each step summed backward, for the end and for the highest loss from step 20 on")]
    public void Losses_are_the_sums_over_the_noise(double max)
    {
        var printed = Output.Of("learning-rate/one-cycle");
        var index = max.ToString("F1", CultureInfo.InvariantCulture);
        Assert.Equal(NoisyBowl.Loss(k => Rate(max, k)), printed[$"loss[{index}]"], 0.00005);
        var top = Enumerable.Range(20, 191).Max(steps => NoisyBowl.Loss(k => Rate(max, k), steps));
        Assert.Equal(top, printed[$"top[{index}]"], 0.0051);
    }
}
