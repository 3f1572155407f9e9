namespace NeuronDocs.Snippets.Tests;

public sealed class StepsToInfinityChecks
{
    [Theory]
    [InlineData("0.201", 1.01)]
    [InlineData("0.210", 1.1)]
    [InlineData("0.400", 3)]
    [InlineData("2.000", 19)]
    [IndependentCheck("learning-rate/steps-to-infinity", "the first k for which 10 factor^k passes the largest double, by logarithms, and the step that uses it")]
    public void The_gradient_overflows_where_the_logarithm_says(string index, double factor) =>
        Assert.Equal(Math.Ceiling((Math.Log(double.MaxValue) - Math.Log(10)) / Math.Log(factor)) + 1, Output.Of("learning-rate/steps-to-infinity")[$"steps[{index}]"]);
}
