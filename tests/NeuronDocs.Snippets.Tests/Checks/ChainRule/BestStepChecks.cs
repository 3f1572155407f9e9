namespace NeuronDocs.Snippets.Tests;

public sealed class BestStepChecks
{
    [Fact]
    [IndependentCheck("chain-rule/best-step", "a search of the two error formulas, truncation plus rounding, for their smallest values")]
    public void Predicted_step_is_the_minimum_of_the_formula()
    {
        var printed = Output.Of("chain-rule/best-step");
        var (s, c) = Math.SinCos(1);
        var f = Math.Exp(s);
        double second = Math.Abs(f * ((c * c) - s)), third = Math.Abs(f * c * ((c * c) - (3 * s) - 1)), u = Math.Pow(2, -53);
        Assert.Equal(1, printed["step[forward]"] / Smallest(h => (h * second / 2) + (2 * u * f / h)), 0.03);
        Assert.Equal(1, printed["step[central]"] / Smallest(h => (h * h * third / 6) + (u * f / h)), 0.03);
    }

    [Fact]
    [IndependentCheck("chain-rule/best-step", "Taylor's formula a decade to the right, where truncation rules; and smaller errors in between than on both sides")]
    public void Valley_lies_at_the_prediction()
    {
        var printed = Output.Of("chain-rule/best-step");
        var (s, c) = Math.SinCos(1);
        var f = Math.Exp(s);
        double[] near = [.. Enumerable.Range(-4, 9).Select(k => Math.Pow(1.05, k))];
        Assert.Equal(1, printed["forward[10]"] / near.Average(t => Math.Abs(5 * t * printed["step[forward]"] * f * ((c * c) - s))), 0.15);
        Assert.Equal(1, printed["central[10]"] / near.Average(t => Math.Abs(100 * t * t * Math.Pow(printed["step[central]"], 2) * f * c * ((c * c) - (3 * s) - 1) / 6)), 0.1);
        foreach (var name in new[] { "forward", "central" })
            Assert.True(printed[$"{name}[1]"] < printed[$"{name}[10]"] / 2 && printed[$"{name}[1]"] < printed[$"{name}[0.1]"] / 2, name);
    }

    private static double Smallest(Func<double, double> error) =>
        Enumerable.Range(0, 4000).Select(k => Math.Pow(10, -12 + (k / 400.0))).MinBy(error);
}
