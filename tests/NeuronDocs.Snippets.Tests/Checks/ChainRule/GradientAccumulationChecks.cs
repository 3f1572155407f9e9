namespace NeuronDocs.Snippets.Tests;

public sealed class GradientAccumulationChecks
{
    [Fact]
    [IndependentCheck("chain-rule/gradient-accumulation", "the gradients after one and two passes in issue 53 of micrograd: a is 1, then 3; d is 5, then 10")]
    public void Kept_gradients_are_the_reported_ones()
    {
        var printed = Output.Of("chain-rule/gradient-accumulation");
        Assert.Equal(1, printed["kept[a 1]"]);
        Assert.Equal(3, printed["kept[a 2]"]);
        Assert.Equal(5, printed["kept[d 1]"]);
        Assert.Equal(10, printed["kept[d 2]"]);
    }

    [Fact]
    [IndependentCheck("chain-rule/gradient-accumulation", "closed forms of the n-th pass: n (n + 1) / 2 with nothing reset, n with the inner node reset, 1 with all")]
    public void Later_passes_follow_the_closed_forms()
    {
        var printed = Output.Of("chain-rule/gradient-accumulation");
        for (var n = 1; n <= 3; n++)
        {
            Assert.Equal(n * (n + 1) / 2, printed[$"kept[a {n}]"]);
            Assert.Equal(5 * n, printed[$"kept[d {n}]"]);
            Assert.Equal(n, printed[$"leaf[a {n}]"]);
            Assert.Equal(1, printed[$"reset[a {n}]"]);
        }
    }
}
