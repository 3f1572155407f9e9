using System.Globalization;

namespace NeuronDocs.Snippets.Tests;

public sealed class NoiseFloorChecks
{
    [Theory]
    [InlineData("0.05")]
    [InlineData("0.10")]
    [InlineData("0.50")]
    [InlineData("1.00")]
    [InlineData("1.50")]
    [IndependentCheck("learning-rate/noise-floor", "the fixed point of v = (1 - eta)^2 v + eta^2, and the standard error of a correlated average")]
    public void Measured_mean_is_the_fixed_point(string index)
    {
        var printed = Output.Of("learning-rate/noise-floor");
        var eta = double.Parse(index, CultureInfo.InvariantCulture);
        var v = 0.0;
        for (var k = 0; k < 2000; k++) v = (1 - eta) * (1 - eta) * v + eta * eta;
        Assert.Equal(v, printed[$"floor[{index}]"], 0.00005);

        // Squares of neighbors are correlated by (1 - eta)^2: 20 runs of 5000 steps count as fewer independent ones.
        var rho = (1 - eta) * (1 - eta);
        var relativeError = Math.Sqrt(2 * (1 + rho) / (1 - rho) / (20 * 5000));
        Assert.Equal(v, printed[$"mean[{index}]"], 4 * relativeError * v + 0.00005);
        Assert.InRange(v, printed[$"lowest[{index}]"], printed[$"highest[{index}]"]);
    }
}
