namespace NeuronDocs.Snippets.Tests;

public sealed class HalvingStepsChecks
{
    [Theory]
    [InlineData("0.020", 0.02)]
    [InlineData("0.010", 0.01)]
    [InlineData("0.005", 0.005)]
    [IndependentCheck("learning-rate/halving-steps", "the closed form ln 1000 / -ln(1 - eta), rounded up")]
    public void Steps_are_a_quotient_of_logarithms(string index, double eta) =>
        Assert.Equal(Math.Ceiling(Math.Log(1000) / -Math.Log(1 - eta)), Output.Of("learning-rate/halving-steps")[$"steps[{index}]"]);
}
