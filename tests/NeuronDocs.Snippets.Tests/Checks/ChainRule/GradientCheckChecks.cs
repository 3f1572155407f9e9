namespace NeuronDocs.Snippets.Tests;

public sealed class GradientCheckChecks
{
    [Fact]
    [IndependentCheck("chain-rule/gradient-check", "Taylor's formula for the right branch, half h times the second and a sixth of h squared times the third derivative")]
    public void Right_branch_is_the_truncation_error()
    {
        var printed = Output.Of("chain-rule/gradient-check");
        var (sine, cosine) = Math.SinCos(1);
        var f = Math.Exp(sine);
        var second = f * ((cosine * cosine) - sine);
        var third = f * cosine * ((cosine * cosine) - (3 * sine) - 1);
        foreach (var k in new[] { 2, 3, 4 })
        {
            var h = Math.Pow(10, -k);
            Assert.Equal(1, printed[$"forward[1e-{k}]"] / Math.Abs(h * second / 2), 0.02);
            Assert.Equal(1, printed[$"central[1e-{k}]"] / Math.Abs(h * h * third / 6), 0.02);
        }
    }

    [Fact]
    [IndependentCheck("chain-rule/gradient-check", "the bound for rounding on the left branch: a few units in the last place of f, over h")]
    public void Left_branch_is_within_the_rounding_bound()
    {
        var printed = Output.Of("chain-rule/gradient-check");
        foreach (var k in new[] { 10, 11, 12 })
        {
            var bound = 8 * 2.3 * 2.2e-16 / Math.Pow(10, -k);
            Assert.InRange(printed[$"forward[1e-{k}]"], 0, bound);
            Assert.InRange(printed[$"central[1e-{k}]"], 0, bound);
        }

        // Near the bottom of each V: truncation and rounding at most added up.
        var (sine, cosine) = Math.SinCos(1);
        double f = Math.Exp(sine), u = Math.Pow(2, -53);
        Assert.InRange(printed["central[6e-6]"], 0, (6e-6 * 6e-6 * Math.Abs(f * cosine * ((cosine * cosine) - (3 * sine) - 1)) / 6) + (u * f / 6e-6));
        Assert.InRange(printed["forward[1e-8]"], 0, (1e-8 * Math.Abs(f * ((cosine * cosine) - sine)) / 2) + (2 * u * f / 1e-8));
        Assert.True(printed["central[6e-6]"] < printed["central[1e-4]"] && printed["central[6e-6]"] < printed["central[1e-8]"], "no valley in between");
    }
}
