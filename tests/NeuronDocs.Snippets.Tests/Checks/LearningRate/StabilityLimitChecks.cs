namespace NeuronDocs.Snippets.Tests;

public sealed class StabilityLimitChecks
{
    [Theory]
    [InlineData("0.0010", 0.001)]
    [InlineData("0.0100", 0.01)]
    [InlineData("0.1000", 0.1)]
    [InlineData("0.1800", 0.18)]
    [InlineData("0.1818", 2.0 / 11)]
    [InlineData("0.1900", 0.19)]
    [InlineData("0.1990", 0.199)]
    [IndependentCheck("learning-rate/stability-limit", "the first k for which the closed form ((1 - eta)^2k + 10 (1 - 10 eta)^2k) / 2 is below 1e-12, found by bisection")]
    public void Steps_follow_from_the_closed_form(string index, double eta)
    {
        var (low, high) = (0, 100_000);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Loss(eta, middle) < 1e-12 ? (low, middle) : (middle + 1, high);
        }

        Assert.Equal(low, Output.Of("learning-rate/stability-limit")[$"steps[{index}]"]);
    }

    [Fact]
    [IndependentCheck("learning-rate/stability-limit", "the closed form: at the limit the steep factor is -1 and the loss never falls below 5; beyond it the factor is -1.01 and the loss passes every bound")]
    public void At_the_limit_it_never_arrives_and_beyond_it_diverges()
    {
        var printed = Output.Of("learning-rate/stability-limit");
        Assert.Equal("never", printed.Text("steps[0.2000]"));
        Assert.Equal(5, Loss(0.2, 100_000), 1e-9);
        Assert.Equal("diverges", printed.Text("steps[0.2010]"));
        Assert.True(Loss(0.201, 1307) < 1e12 && Loss(0.201, 1308) > 1e12);
        Assert.Equal(0.2, printed["limit"]);
        Assert.Equal(Math.Round(2.0 / 11, 4), printed["best_guarantee"]);
    }

    [Fact]
    [IndependentCheck("learning-rate/stability-limit", "no rate on a fine grid has a smaller worst contraction than 2 / (1 + lambda)")]
    public void The_best_guarantee_is_the_smallest_worst_factor()
    {
        static double Worst(double eta) => Math.Max(Math.Abs(1 - eta), Math.Abs(1 - 10 * eta));
        var best = Enumerable.Range(1, 4000).Select(i => i * 0.00005).MinBy(Worst);
        Assert.Equal(Output.Of("learning-rate/stability-limit")["best_guarantee"], best, 0.00005);
    }

    private static double Loss(double eta, int k) => (Math.Pow(1 - eta, 2 * k) + 10 * Math.Pow(1 - 10 * eta, 2 * k)) / 2;
}
