namespace NeuronDocs.Snippets.Tests;

public sealed class LsuvChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/lsuv", "unit variance to the tolerance; 2 * 16 under He and 16 under an orthogonal first layer; a halving or more in each orthogonal ReLU layer")]
    public void Measured_variances_are_one()
    {
        var printed = Output.Of("weight-initialization/lsuv");
        Assert.Equal(20, printed["divisions"]);
        Assert.Equal([1, 1], new[] { printed["lsuv[first]"], printed["lsuv[last]"] });
        // 64 * 32 inputs of variance 16: four times sqrt(2 / 2048), and as much again from 1024 weights under He.
        Assert.Equal(16, printed["orthogonal[first]"], 16 * 0.125);
        Assert.Equal(32, printed["he[first]"], 32 * 0.22);
        Assert.InRange(printed["orthogonal[last]"], 16 * Math.Pow(2, -19) / 1000, 16 * Math.Pow(2, -19));
        // He: one network of width 32 is log-normal, with 5 * 19 / 32 for the variance of the mean square's logarithm.
        Assert.InRange(Math.Log(printed["he[last]"] / 32), -1.5 - (4 * Math.Sqrt(3)), -1.5 + (4 * Math.Sqrt(3)));
    }

    [Fact]
    [IndependentCheck("weight-initialization/lsuv-by-hand", "16 for the first variance; the last of each layer within the tolerance and no earlier one")]
    public void Iterations_end_within_the_tolerance()
    {
        var printed = Output.Of("weight-initialization/lsuv-by-hand");
        // 8 * 16 inputs of variance 16.
        Assert.Equal(16, printed["layer1[0]"], 16 * 4 * Math.Sqrt(2 / 128.0));
        for (var l = 1; l <= 3; l++)
        {
            double[] course = [.. printed.Labels.Where(label => label.StartsWith($"layer{l}[", StringComparison.Ordinal)).Select(label => printed[label])];
            Assert.InRange(Math.Abs(course[^1] - 1), 0, 0.1);
            Assert.All(course[..^1], variance => Assert.True(Math.Abs(variance - 1) >= 0.0995));
        }

        // What leaves a tanh layer for a z of variance 1 has the mean square 0.394, which the next orthogonal layer keeps.
        var expected = Gauss.Mean(x => Math.Pow(Math.Tanh(x), 2));
        Assert.Equal(expected, printed["layer2[0]"], 0.12);
        Assert.Equal(expected, printed["layer3[0]"], 0.12);
    }
}
