namespace NeuronDocs.Core.Tests;

public class ChainTests
{
    [Fact]
    public void A_chain_is_its_stages_in_order_each_with_its_own_memory()
    {
        var chain = new ClipByNorm(1).Then(new Momentum()).Then(new Adam());
        Optimizer whole = new(2, 0.1, chain), parts = new(2, 0.1, new ClipByNorm(1), new Momentum(), new Adam());
        double[] x = [3, -2], y = [3, -2];
        for (var t = 0; t < 30; t++)
        {
            whole.Step(x, [x[0], 4 * x[1]]);
            parts.Step(y, [y[0], 4 * y[1]]);
            Assert.Equal(y, x);
        }

        Assert.Equal(2 + 4, chain.StateLength(2));
    }

    [Fact]
    public void A_missing_stage_is_named()
    {
        Assert.Equal("First", Assert.Throws<ArgumentNullException>(() => new Chain(null!, new Sgd())).ParamName);
        Assert.Equal("Second", Assert.Throws<ArgumentNullException>(() => new Sgd().Then(null!)).ParamName);
    }
}
