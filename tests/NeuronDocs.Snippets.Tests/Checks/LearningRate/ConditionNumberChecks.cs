using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

public sealed class ConditionNumberChecks
{
    [Theory]
    [InlineData("2")]
    [InlineData("10")]
    [InlineData("100")]
    [InlineData("1000")]
    [IndependentCheck("learning-rate/condition-number", "the first k with (1 + kappa) / 2 times ((kappa - 1) / (kappa + 1))^2k below 1e-12, by repeated multiplication in decimal arithmetic")]
    public void Steps_are_those_of_the_common_factor(string index)
    {
        var kappa = decimal.Parse(index, CultureInfo.InvariantCulture);
        var square = (kappa - 1) * (kappa - 1) / ((kappa + 1) * (kappa + 1));
        var (loss, k) = ((1 + kappa) / 2, 0);
        for (; loss >= 1e-12m; k++) loss *= square;
        var printed = Output.Of("learning-rate/condition-number");
        Assert.Equal(k, printed[$"steps[{index}]"]);
        Assert.InRange(printed[$"formula[{index}]"], k - 1.05, k + 0.05);
    }
}
