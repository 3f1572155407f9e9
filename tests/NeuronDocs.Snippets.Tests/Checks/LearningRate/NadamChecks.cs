namespace NeuronDocs.Snippets.Tests;

public sealed class NadamChecks
{
    private static readonly double[] Gradients = [2, 1, -1];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [IndependentCheck("learning-rate/nadam", "the weighted sums of all gradients so far, written out instead of carried along")]
    public void Steps_are_the_weighted_sums(int t)
    {
        var printed = Output.Of("learning-rate/nadam");
        double Mean(double beta, Func<double, double> f) => Enumerable.Range(1, t).Sum(i => (1 - beta) * Math.Pow(beta, t - i) * f(Gradients[i - 1]));
        var m = Mean(0.9, g => g);
        var scale = Math.Sqrt(Mean(0.999, g => g * g) / (1 - Math.Pow(0.999, t)));
        Assert.Equal(m / (1 - Math.Pow(0.9, t)) / scale, printed[$"adam[{t}]"], 0.0000501);
        Assert.Equal((0.9 * m / (1 - Math.Pow(0.9, t + 1)) + 0.1 * Gradients[t - 1] / (1 - Math.Pow(0.9, t))) / scale, printed[$"nadam[{t}]"], 0.0000501);
    }

    [Fact]
    [IndependentCheck("learning-rate/nadam", "the first step in closed form, eta (1 + beta1 / (1 + beta1))")]
    public void First_step_is_longer_than_eta() => Assert.Equal(1 + 0.9 / 1.9, Output.Of("learning-rate/nadam")["nadam[1]"], 0.00005);
}
