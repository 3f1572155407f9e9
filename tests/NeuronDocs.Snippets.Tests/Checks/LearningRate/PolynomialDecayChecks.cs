using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

public sealed class PolynomialDecayChecks
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(2)]
    [IndependentCheck("learning-rate/polynomial-decay", "the power by the platform's functions, and the noise of each step summed backward")]
    public void Middle_and_loss_are_those_of_the_power(double power)
    {
        var printed = Output.Of("learning-rate/polynomial-decay");
        var index = power.ToString("F1", CultureInfo.InvariantCulture);
        Assert.Equal(0.5 * Math.Pow(0.5, power), printed[$"eta_half[{index}]"], 0.00005);
        Assert.Equal(NoisyBowl.Loss(k => 0.5 * Math.Pow(1 - k / 210.0, power)), printed[$"loss[{index}]"], 0.00005);
        Assert.Equal(NoisyBowl.Loss(k => 0.5 * Math.Pow(1 - k / 210.0, power), 105), printed[$"loss_half[{index}]"], 0.00005);
        Assert.Equal(NoisyBowl.Loss(_ => 0.5), printed["constant"], 0.00005);
    }

    [Theory]
    [InlineData(105)]
    [InlineData(420)]
    [IndependentCheck("learning-rate/polynomial-decay", "which power ends lowest in half and in twice the steps, by the noise of each step summed backward")]
    public void The_lowest_power_is_that_of_the_sums(int steps) =>
        Assert.Equal(
            new[] { 0.5, 1, 2 }.MinBy(power => NoisyBowl.Loss(k => 0.5 * Math.Pow(1 - (double)k / steps, power), steps)),
            Output.Of("learning-rate/polynomial-decay")[$"lowest[{steps}]"]);
}
