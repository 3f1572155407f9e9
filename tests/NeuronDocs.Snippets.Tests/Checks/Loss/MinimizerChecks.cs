namespace NeuronDocs.Snippets.Tests;

public sealed class MinimizerChecks
{
    [Fact]
    [IndependentCheck("loss/mean-or-median", "(1 + 2 + 3 + 4 + 100) / 5, and the third of five in order")]
    public void Squared_error_finds_the_mean_and_absolute_error_the_median()
    {
        var printed = Output.Of("loss/mean-or-median");

        Assert.Equal([22, 22], new[] { printed["best[squared]"], printed["mean"] });
        Assert.Equal([3, 3], new[] { printed["best[absolute]"], printed["median"] });
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(7, 10)]
    public void Least_cross_entropy_is_the_entropy_of_the_labels(int ones, int count)
    {
        var printed = Output.Of("loss/irreducible");
        var p = (double)ones / count;

        Assert.Equal(-(p * Math.Log(p)) - ((1 - p) * Math.Log(1 - p)), printed[$"loss[{ones} of {count}]"], 5.1e-7);
        Assert.Equal(p, printed[$"probability[{ones} of {count}]"], 5.1e-7);
        Assert.Equal((p * Math.Log(1 + Math.Exp(-3))) + ((1 - p) * Math.Log(1 + Math.Exp(3))), printed[$"start[{ones} of {count}]"], 5.1e-7);
    }

    [Fact]
    [IndependentCheck("loss/irreducible", "log 2, the entropy of a fair coin; and the entropy formula in the theory beside")]
    public void A_fair_coin_costs_log_2() => Assert.Equal(0.693147, Output.Of("loss/irreducible")["loss[1 of 2]"]);
}
