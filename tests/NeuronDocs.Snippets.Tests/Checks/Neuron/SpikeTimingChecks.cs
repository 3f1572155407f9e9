namespace NeuronDocs.Snippets.Tests;

public sealed class SpikeTimingChecks
{
    [Fact]
    [IndependentCheck("neuron/spike-timing", "the steady state as a geometric series")]
    public void Only_spikes_that_meet_reach_the_threshold()
    {
        var printed = Output.Of("neuron/spike-timing");
        // Apart: a kick of 0.6 each 10 ms, which is one time constant, so the peaks tend to 0.6 (1 + 1/e + 1/e^2 + ...).
        Assert.Equal(0.6 / (1 - Math.Exp(-1)), printed["highest[apart]"], 0.00005);
        Assert.True(printed["highest[apart]"] < 1);
        Assert.Equal(0, printed["spikes[apart]"]);
        Assert.Equal(1.2, printed["highest[together]"]);
        Assert.Equal(1000 / 20, printed["spikes[together]"]);
        Assert.Equal(0.6 * (50 + 50), printed["sum[apart]"], 1e-9);
        Assert.Equal(printed["sum[apart]"], printed["sum[together]"]);
    }
}
