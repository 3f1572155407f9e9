namespace NeuronDocs.Snippets.Tests;

public sealed class BatchNormalizationByHandChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/batch-normalization-by-hand", "mean 4, variances 5 and 20/3 and the running averages by hand")]
    public void Estimates_are_those_by_hand()
    {
        var printed = Output.Of("weight-initialization/batch-normalization-by-hand");
        Assert.Equal(0, printed["a[mean]"]);
        Assert.Equal(Math.Sqrt(5 / (5 + 1e-5)), printed["a[deviation]"], 0.00005);
        foreach (var n in new[] { 1, 100 })
        {
            // r tends from its start to the batch's value; what is left of the start shrinks to nine tenths a step.
            var left = Math.Pow(0.9, n);
            var (mean, variance) = (4 * (1 - left), (20 / 3.0 * (1 - left)) + left);
            Assert.Equal(mean, printed[$"mean[{n}]"], 0.00005);
            Assert.Equal(variance, printed[$"var[{n}]"], 0.00005);
            Assert.Equal((5 - mean) / Math.Sqrt(variance + 1e-5), printed[$"a[{n}]"], 0.00005);
        }
    }
}
