using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class BatchNormalizationChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/batch-normalization", "the plain signal replayed with loops, and sqrt(1/2) for the normalized one")]
    public void Normalized_signal_has_the_size_of_half_a_normal()
    {
        var printed = Output.Of("weight-initialization/batch-normalization");
        foreach (var deviation in new[] { 0.01, 0.25, 1 })
            Assert.Equal(1, Plain(deviation) / printed[$"plain[{deviation}]"], 0.06);

        // A rectified unit variable keeps about half of its mean square; the batch is small, so about 5 %.
        Assert.Equal(Math.Sqrt(0.5), printed["normal[1]"], 0.04);
        Assert.Equal(printed["normal[1]"], printed["normal[0.25]"], 0.001);

        // At 0.01 the variance before the normalization is near 32 * 1e-4 / 2, of which epsilon 1e-5 takes 1e-5 / 1.6e-3: 0.3 % off the root.
        Assert.Equal(printed["normal[1]"], printed["normal[0.01]"], 0.02);
    }

    private static double Plain(double deviation)
    {
        const int N = 32;
        var random = new Xoshiro256(1);
        double[][] a = [.. Enumerable.Range(0, N).Select(_ => Enumerable.Range(0, N).Select(_ => random.NextNormal()).ToArray())];
        for (var l = 0; l < 10; l++)
        {
            double[][] w = [.. Enumerable.Range(0, N).Select(_ => Enumerable.Range(0, N).Select(_ => deviation * random.NextNormal()).ToArray())];
            a = [.. a.Select(x => w.Select(row => Math.Max(0, row.Zip(x, (p, q) => p * q).Sum())).ToArray())];
        }

        return Math.Sqrt(a.Average(x => x.Average(v => v * v)));
    }
}
