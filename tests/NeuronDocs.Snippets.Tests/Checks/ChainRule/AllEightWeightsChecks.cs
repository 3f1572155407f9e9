namespace NeuronDocs.Snippets.Tests;

public sealed class AllEightWeightsChecks
{
    [Fact]
    [IndependentCheck("chain-rule/all-eight-weights", "the eight new weights that Mazur publishes")]
    public void Weights_are_the_published_ones()
    {
        var printed = Output.Of("chain-rule/all-eight-weights");
        double[] published = [0.149780716, 0.19956143, 0.24975114, 0.29950229, 0.35891648, 0.408666186, 0.511301270, 0.561370121];
        double[] start = [0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55];
        for (var i = 0; i < 8; i++)
        {
            Assert.Equal(published[i], printed[$"w[{i + 1}]"], 6e-9);
            Assert.Equal((start[i] - printed[$"w[{i + 1}]"]) / 0.5, printed[$"dw[{i + 1}]"], 3e-9);
        }
    }
}
