namespace NeuronDocs.Snippets.Tests;

public sealed class EmpiricalRiskChecks
{
    [Fact]
    [IndependentCheck("loss/empirical-risk", "the expectations in closed form, 1 - 1/n and 1 + 1/(n - 2); 4000 runs stray by their standard errors")]
    public void Means_are_the_closed_forms()
    {
        var printed = Output.Of("loss/empirical-risk");
        Assert.Equal(1 - 1 / 10.0, printed["training[closed]"]);
        Assert.Equal(1 + 1 / 8.0, printed["expected[closed]"]);
        // The training risk is chi-squared with 9 degrees of freedom over 10: variance 18 / 100.
        Assert.Equal(0.9, printed["training[mean]"], 4 * Math.Sqrt(0.18 / 4000));
        // The excess is the square of a normal over a chi-squared with 10 degrees: second moment 3 / (8 * 6), mean 1 / 8.
        Assert.Equal(1.125, printed["expected[mean]"], 4 * Math.Sqrt((3.0 / 48 - 1.0 / 64) / 4000));
    }

    [Fact]
    [IndependentCheck("loss/empirical-risk", "the first sample again from its seed: the weight and both risks by the normal equation in sums")]
    public void First_sample_by_sums()
    {
        var random = new NeuronDocs.Core.Xoshiro256(1);
        double xx = 0, xy = 0, yy = 0;
        for (var i = 0; i < 10; i++)
        {
            var x = Core.RandomExtensions.NextNormal(random);
            var y = x + Core.RandomExtensions.NextNormal(random);
            (xx, xy, yy) = (xx + x * x, xy + x * y, yy + y * y);
        }

        var printed = Output.Of("loss/empirical-risk");
        Assert.Equal((yy - xy * xy / xx) / 10, printed["training[first]"], 0.0000501);
        Assert.Equal(1 + Math.Pow(xy / xx - 1, 2), printed["expected[first]"], 0.0000501);
    }
}
