using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

public sealed class ExponentialDecayChecks
{
    [Fact]
    [IndependentCheck("learning-rate/exponential-decay", "repeated multiplication, the geometric series, and the noise of each step summed backward")]
    public void Rates_and_losses_follow_from_repeated_multiplication()
    {
        var printed = Output.Of("learning-rate/exponential-decay");
        var rate = 0.5m;
        for (var k = 1; k <= 210; k++)
        {
            rate *= 0.985m;
            if (k is 1 or 46 or 210) Assert.Equal((double)rate, printed[$"eta[{k}]"], 0.00005);
        }

        Assert.Equal(Math.Log(2) / -Math.Log(0.985), printed["half_life"], 0.05);
        foreach (var factor in new[] { 0.9, 0.97, 0.985 })
        {
            var index = factor.ToString("F3", CultureInfo.InvariantCulture);
            var sum = 0.0;
            for (var k = 0; k < 5000; k++) sum += 0.5 * Math.Pow(factor, k);
            Assert.Equal(sum, printed[$"sum[{index}]"], 0.05);
            Assert.Equal(NoisyBowl.Loss(k => 0.5 * Math.Pow(factor, k)), printed[$"loss[{index}]"], 0.00005);
        }

        Assert.Equal(double.PositiveInfinity, printed["sum[1.000]"]);
        Assert.Equal(NoisyBowl.Loss(_ => 0.5), printed["loss[1.000]"], 0.00005);
    }

    [Fact]
    [IndependentCheck("learning-rate/exponential-decay", "what a sum of rates S leaves of a distance along curvature c is about exp(-c S): the loss with the factor 0.9 is mostly that")]
    public void The_fast_decay_leaves_what_its_sum_cannot_reach()
    {
        var reached = 100 * Math.Exp(-2 * 0.05 * 5) / 40;
        Assert.Equal(reached, Output.Of("learning-rate/exponential-decay")["loss[0.900]"], 0.05);
    }
}
