namespace NeuronDocs.Snippets.Tests;

public sealed class ReverseModeChecks
{
    [Fact]
    [IndependentCheck("chain-rule/reverse-mode", "the trace that Baydin et al. publish for this function, to the three decimals they print")]
    public void Trace_is_the_published_one()
    {
        var printed = Output.Of("chain-rule/reverse-mode");
        (string Label, double Published)[] trace =
        [
            ("value[v1]", 0.693), ("value[v2]", 10), ("value[v3]", -0.959), ("value[v4]", 10.693), ("value[v5]", 11.652),
            ("adjoint[v5]", 1), ("adjoint[v4]", 1), ("adjoint[v3]", -1), ("adjoint[v2]", 1), ("adjoint[v1]", 1),
            ("adjoint[x1]", 5.5), ("adjoint[x2]", 1.716),
        ];
        foreach (var (label, published) in trace)
            Assert.Equal(published, printed[label], 5.5e-4);
    }

    [Fact]
    [IndependentCheck("chain-rule/reverse-mode", "the partial derivatives in closed form, 1/x1 + x2 and x1 - cos x2")]
    public void Gradient_is_the_closed_form()
    {
        var printed = Output.Of("chain-rule/reverse-mode");
        Assert.Equal((1.0 / 2) + 5, printed["adjoint[x1]"]);
        Assert.Equal(2 - Math.Cos(5), printed["adjoint[x2]"], 6e-5);
        Assert.Equal(Math.Log(2) + 10 - Math.Sin(5), printed["value[v5]"], 6e-5);
    }
}
