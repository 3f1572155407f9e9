namespace NeuronDocs.Snippets.Tests;

public sealed class SharedWeightChecks
{
    [Fact]
    [IndependentCheck("chain-rule/shared-weight", "central differences: of both uses together, and of each use with the other held still")]
    public void Each_use_has_its_measured_share()
    {
        var printed = Output.Of("chain-rule/shared-weight");
        const double w = 0.8, h = 6e-6;
        Assert.Equal((Y(w + h, w + h) - Y(w - h, w - h)) / (2 * h), printed["sum"], 6e-7);
        Assert.Equal((Y(w + h, w) - Y(w - h, w)) / (2 * h), printed["use[first]"], 6e-7);
        Assert.Equal((Y(w, w + h) - Y(w, w - h)) / (2 * h), printed["use[second]"], 6e-7);
        Assert.Equal(printed["sum"], printed["tape"]);
    }

    private static double Y(double first, double second) => Math.Tanh(second * Math.Tanh(first * 1.5));
}
