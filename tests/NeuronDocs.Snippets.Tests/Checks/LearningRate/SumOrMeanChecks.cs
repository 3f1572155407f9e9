namespace NeuronDocs.Snippets.Tests;

public sealed class SumOrMeanChecks
{
    [Theory]
    [InlineData(8)]
    [InlineData(32)]
    [IndependentCheck("learning-rate/sum-or-mean", "the closed form 1 - (1 - eta lambda)^20 with the curvature 1 of the mean and n of the sum")]
    public void Ends_are_those_of_the_curvatures(int n)
    {
        var printed = Output.Of("learning-rate/sum-or-mean");
        Assert.Equal(1 - Math.Pow(0.9, 20), printed[$"mean[{n}]"], 0.00005);
        Assert.Equal(1 - Math.Pow(0.9, 20), printed[$"scaled[{n}]"], 0.00005);
        Assert.Equal(1 - Math.Pow(1 - 0.1 * n, 20), printed[$"sum[{n}]"], 0.0001);
    }
}
