namespace NeuronDocs.Snippets.Tests;

public sealed class LocalMinimumChecks
{
    /// <summary>The roots of 4w^3 - 6w + 1 by the trigonometric formula for three real roots, largest first.</summary>
    private static readonly double[] Roots =
        [.. Enumerable.Range(0, 3).Select(k => 2 * Math.Sqrt(0.5) * Math.Cos(Math.Acos(-0.25 * Math.Sqrt(2)) / 3 - 2 * Math.PI * k / 3))];

    [Theory]
    [InlineData("0.001", 0)]
    [InlineData("0.050", 0)]
    [InlineData("0.100", 2)]
    [IndependentCheck("learning-rate/local-minimum", "the roots of the slope in closed form")]
    public void Ends_are_minima(string index, int root)
    {
        var printed = Output.Of("learning-rate/local-minimum");
        var w = Roots[root];
        Assert.Equal(w, printed[$"w[{index}]"], 0.00005);
        Assert.Equal(Math.Pow(w, 4) - 3 * w * w + w, printed[$"loss[{index}]"], 0.00005);
        Assert.Equal(0, printed[$"slope[{index}]"]);
    }

    [Fact]
    [IndependentCheck("learning-rate/local-minimum", "0.15 is above the limit 2 / lambda of the deeper valley, and the printed weight lies on a cycle of two")]
    public void A_rate_above_the_limit_of_the_valley_cycles()
    {
        Assert.InRange(2 / (12 * Roots[2] * Roots[2] - 6), 0.1, 0.15);
        var end = Output.Of("learning-rate/local-minimum")["w[0.150]"];
        var w = end;
        for (var k = 0; k < 2; k++) w -= 0.15 * (4 * w * w * w - 6 * w + 1);
        Assert.Equal(end, w, 0.0005);
        Assert.True(Math.Abs(4 * w * w * w - 6 * w + 1) > 1);
    }
}
