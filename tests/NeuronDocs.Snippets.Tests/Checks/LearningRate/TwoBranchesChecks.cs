using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

public sealed class TwoBranchesChecks
{
    [Theory]
    [InlineData("0.0100", 0.01)]
    [InlineData("0.1800", 0.18)]
    [InlineData("0.1818", 2.0 / 11)]
    [InlineData("0.1900", 0.19)]
    [InlineData("0.1990", 0.199)]
    [IndependentCheck("learning-rate/two-branches", "descent on the two coordinates, one at a time and together, counted step by step")]
    public void The_formulas_count_the_steps_of_descent(string index, double eta)
    {
        var printed = Output.Of("learning-rate/two-branches");
        Assert.Equal(Math.Ceiling(printed[$"flat[{index}]"]), Count(eta, steep: false, both: false));
        Assert.Equal(Math.Ceiling(printed[$"steep[{index}]"]), Count(eta, steep: true, both: false));
        Assert.Equal(printed[$"both[{index}]"], Count(eta, steep: true, both: true));
    }

    [Theory]
    [InlineData("0.0100")]
    [InlineData("0.1800")]
    [InlineData("0.1818")]
    [InlineData("0.1900")]
    [InlineData("0.1990")]
    [IndependentCheck("learning-rate/two-branches", "the steps that the run of learning-rate/stability-limit took")]
    public void The_prediction_is_what_the_run_took(string index) =>
        Assert.Equal(
            Output.Of("learning-rate/stability-limit").Text($"steps[{index}]"),
            Output.Of("learning-rate/two-branches")[$"both[{index}]"].ToString(CultureInfo.InvariantCulture));

    private static int Count(double eta, bool steep, bool both)
    {
        var (x, y) = (both || !steep ? 1.0 : 0.0, steep ? 1.0 : 0.0);
        var k = 0;
        for (; (x * x + 10 * y * y) / 2 >= 1e-12; k++) (x, y) = (x - eta * x, y - eta * 10 * y);
        return k;
    }
}
