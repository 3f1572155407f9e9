namespace NeuronDocs.Snippets.Tests;

public sealed class WarmRestartsChecks
{
    [Fact]
    [IndependentCheck("learning-rate/warm-restarts", "the periods 30, 60 and 120 written out, and the noise of each step summed backward")]
    public void Rates_and_losses_are_those_of_three_periods()
    {
        static double Rate(int k) => NoisyBowl.HalfCosine(0.5, 0, k < 30 ? k / 30.0 : k < 90 ? (k - 30) / 60.0 : k < 210 ? (k - 90) / 120.0 : 0);
        var printed = Output.Of("learning-rate/warm-restarts");
        foreach (var k in new[] { 29, 30 }) Assert.Equal(Rate(k), printed[$"eta[{k}]"], 0.00005);
        static double Cosine(int k) => NoisyBowl.HalfCosine(0.5, 0, k / 210.0);
        foreach (var k in new[] { 30, 35, 90, 95, 210 }) Assert.Equal(NoisyBowl.Loss(Rate, k), printed[$"long[{k}]"], 0.00005);
        foreach (var k in new[] { 90, 210 }) Assert.Equal(NoisyBowl.Loss(Cosine, k), printed[$"long_cosine[{k}]"], 0.00005);
        foreach (var k in new[] { 90, 95, 210 })
        {
            Assert.Equal(NoisyBowl.Loss(Rate, k, 0.2), printed[$"round[{k}]"], 0.00005);
            Assert.Equal(NoisyBowl.Loss(Cosine, k, 0.2), printed[$"round_cosine[{k}]"], 0.00005);
        }
    }
}
