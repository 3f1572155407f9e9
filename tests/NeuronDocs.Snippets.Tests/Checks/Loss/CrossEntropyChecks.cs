namespace NeuronDocs.Snippets.Tests;

public sealed class CrossEntropyChecks
{
    [Fact]
    [IndependentCheck("loss/cross-entropy-from-logits", "the logits 0, 1, 2 in closed form, and log-sum-exp(1000, 1001, 1002) from exact arithmetic")]
    public void Loss_at_1000_is_the_loss_at_0()
    {
        var printed = Output.Of("loss/cross-entropy-from-logits");
        double[] powers = [1, Math.E, Math.E * Math.E];

        Assert.Equal(1002.4076059644, printed["log_sum_exp"]);
        Assert.Equal(Math.Log(powers.Sum()), printed["loss"], 5e-11);
        Assert.True(double.IsNaN(printed["naive_loss"]));
        for (var i = 0; i < 3; i++)
            Assert.Equal(powers[i] / powers.Sum(), printed[$"p[{i}]"], 5e-9);
        Assert.Equal(Math.Log(10), printed["no_opinion"], 5e-7);
    }

    [Fact]
    [IndependentCheck("loss/accuracy", "log(1 + exp(-margin)) by its series")]
    public void Two_classes_cost_the_softplus_of_the_margin()
    {
        var printed = Output.Of("loss/accuracy");

        Assert.Equal(Math.Log(1 + (1 / Math.E)), printed["loss[2 1]"], 5e-5);
        // For a margin of 19 the series has one term that counts: log(1 + x) = x - x * x / 2 + ...
        Assert.Equal(Math.Exp(-19), printed["loss[20 1]"], 5e-13);
        Assert.Equal(19 + Math.Exp(-19), printed["loss[1 20]"], 5e-3);
        Assert.Equal([1, 1, 0], new[] { "2 1", "20 1", "1 20" }.Select(name => printed[$"right[{name}]"]));
    }
}
