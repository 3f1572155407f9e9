namespace NeuronDocs.Snippets.Tests;

public sealed class DeadAtBirthWidthChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/dead-at-birth-width", "1 - (1 - 2^-n)^L in exact fractions, within four deviations of a binomial count")]
    public void Shares_follow_the_closed_form()
    {
        var printed = Output.Of("weight-initialization/dead-at-birth-width");
        foreach (var n in new[] { 1, 2, 4, 6, 8 })
        {
            var on = 1 - (1m / (1 << n));
            var alive = 1m;
            for (var l = 0; l < 10; l++)
                alive *= on;
            var p = (double)(1 - alive);
            Assert.Equal(p, printed[$"closed[{n}]"], 0.00005);
            Assert.Equal(p, printed[$"dead[{n}]"], (4 * Math.Sqrt(p * (1 - p) / 500)) + 0.00005);
            Assert.True(printed[$"bias[{n}]"] <= printed[$"dead[{n}]"]);
        }
    }
}
