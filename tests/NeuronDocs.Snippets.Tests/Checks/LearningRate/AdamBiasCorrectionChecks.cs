namespace NeuronDocs.Snippets.Tests;

public sealed class AdamBiasCorrectionChecks
{
    private const string Id = "learning-rate/adam-bias-correction";

    [Fact]
    [IndependentCheck(Id, "weighted means of the gradients 2 and 1 written out: weights 0.9 and 1 over 1.9, weights 0.999 and 1 over 1.999")]
    public void Corrected_means_are_weighted_means()
    {
        var printed = Output.Of(Id);
        Assert.Equal(2, printed["m_hat[1]"]);
        Assert.Equal(4, printed["v_hat[1]"]);
        Assert.Equal((0.9 * 2 + 1) / 1.9, printed["m_hat[2]"], 0.00005);
        Assert.Equal((0.999 * 4 + 1) / 1.999, printed["v_hat[2]"], 0.00005);
        Assert.Equal([0.2, 0.28, 0.004, 0.004996], new[] { printed["m[1]"], printed["m[2]"], printed["v[1]"], printed["v[2]"] });
        Assert.Equal(1, printed["adam[1]"]);
        Assert.Equal((2.8 / 1.9) / Math.Sqrt(4.996 / 1.999), printed["adam[2]"], 0.00005);
        Assert.Equal(0.2 / Math.Sqrt(0.004), printed["raw[1]"], 0.00005);
        Assert.Equal(0.28 / Math.Sqrt(0.004996), printed["raw[2]"], 0.00005);
    }

    [Fact]
    [IndependentCheck(Id, "the peak of (1 - 0.9^t) / sqrt(1 - 0.999^t): its derivative changes sign between the neighbors of the printed step")]
    public void Longest_raw_step_is_where_the_slope_turns()
    {
        var printed = Output.Of(Id);
        static double Length(double t) => (1 - Math.Exp(t * Math.Log(0.9))) / Math.Sqrt(1 - Math.Exp(t * Math.Log(0.999)));
        var at = printed["longest_at"];
        Assert.True(Length(at - 1) < Length(at) && Length(at + 1) < Length(at));
        Assert.True(Length(at - 0.5) > Length(at - 1) && Length(at + 1) < Length(at + 0.5));
        Assert.Equal(Length(at), printed["longest"], 0.00005);
    }
}
