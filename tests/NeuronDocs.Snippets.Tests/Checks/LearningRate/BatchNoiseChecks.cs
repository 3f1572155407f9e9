namespace NeuronDocs.Snippets.Tests;

public sealed class BatchNoiseChecks
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(16)]
    [InlineData(64)]
    [IndependentCheck("learning-rate/batch-noise", "the variance of a mean drawn without replacement, by the covariance -variance / 63 of two of 64 numbers, and the standard error of a measured spread")]
    public void The_spread_is_that_of_a_mean_without_replacement(int size)
    {
        var random = new Core.Xoshiro256(1);
        var y = new double[64];
        for (var i = 0; i < 64; i++) y[i] = Core.RandomExtensions.NextNormal(random);
        var mean = y.Sum() / 64;
        var variance = y.Sum(t => t * t) / 64 - mean * mean;
        // The mean of B of them: B variances and B (B - 1) covariances over B squared.
        var expected = Math.Sqrt(Math.Max(0, (size * variance - size * (size - 1) * variance / 63) / (size * size)));

        var printed = Output.Of("learning-rate/batch-noise");
        Assert.Equal(expected, printed[$"formula[{size}]"], 0.0005);
        // 500 epochs are at least 500 independent rows of batches.
        Assert.Equal(expected, printed[$"spread[{size}]"], 4 * expected / Math.Sqrt(2 * 500) + 0.0005);
    }
}
