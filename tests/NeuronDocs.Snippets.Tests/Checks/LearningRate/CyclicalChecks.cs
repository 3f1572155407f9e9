namespace NeuronDocs.Snippets.Tests;

public sealed class CyclicalChecks
{
    /// <summary>Smith 2017, section 3.1: cycle = floor(1 + t / (2 s)), x = |t / s - 2 cycle + 1|, rate = base + (max - base) max(0, 1 - x).</summary>
    private static double Published(double t, double s, double low, double high, bool halved)
    {
        var cycle = Math.Floor(1 + t / (2 * s));
        var x = Math.Abs(t / s - 2 * cycle + 1);
        return low + (high - low) * Math.Max(0, 1 - x) / (halved ? Math.Pow(2, cycle - 1) : 1);
    }

    [Fact]
    [IndependentCheck("learning-rate/cyclical", "the published formula of the policy, which counts cycles by floor(1 + t / 2s)")]
    public void Rates_are_those_of_the_published_formula()
    {
        var printed = Output.Of("learning-rate/cyclical");
        foreach (var t in new[] { 0, 1000, 2000, 3000, 4000 }) Assert.Equal(Published(t, 2000, 0.001, 0.006, false), printed[$"eta[{t}]"], 0.000005);
        foreach (var t in new[] { 2000, 6000, 10_000 }) Assert.Equal(Published(t, 2000, 0.001, 0.006, true), printed[$"peak[{t}]"], 0.0000051);
    }

    [Fact]
    [IndependentCheck("learning-rate/cyclical", "the noise of each step summed backward, with the rates of the published formula")]
    public void Losses_follow_the_phase_of_the_cycle()
    {
        var printed = Output.Of("learning-rate/cyclical");
        foreach (var steps in new[] { 140, 175, 210 }) Assert.Equal(NoisyBowl.Loss(t => Published(t, 35, 0.02, 0.5, false), steps), printed[$"loss[{steps}]"], 0.00005);
        Assert.Equal(NoisyBowl.Loss(t => Published(t, 35, 0.02, 0.5, false), 210, 0.2), printed["round[triangular]"], 0.00005);
        Assert.Equal(NoisyBowl.Loss(t => Published(t, 35, 0.02, 0.5, true), 210, 0.2), printed["round[triangular2]"], 0.00005);
    }
}
