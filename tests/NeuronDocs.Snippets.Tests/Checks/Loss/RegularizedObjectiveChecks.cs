namespace NeuronDocs.Snippets.Tests;

public sealed class RegularizedObjectiveChecks
{
    [Fact]
    [IndependentCheck("loss/regularized-objective", "ridge regression w / (1 + lambda) and the soft threshold sign(w) max(|w| - lambda, 0) in closed form; the bias is the mean of the targets")]
    public void Trained_weights_are_the_closed_forms()
    {
        var printed = Output.Of("loss/regularized-objective");
        Assert.Equal([2, 0.3, 3], Row("free"), Close);
        Assert.Equal([2 / 1.5, 0.3 / 1.5, 3], Row("l2"), Close);
        Assert.Equal([2 - 0.5, 0, (5.3 + 4.7 + 1.3 + 0.7) / 4], Row("l1"), Close);

        double[] Row(string name) => [printed[$"{name}[w1]"], printed[$"{name}[w2]"], printed[$"{name}[bias]"]];
        static bool Close(double expected, double value) => Math.Abs(expected - value) < 0.00051;
    }
}
