namespace NeuronDocs.Snippets.Tests;

public sealed class AdamLongRunChecks
{
    private const string Id = "learning-rate/adam-long-run";

    /// <summary>Each coordinate in plain loops over Math.Pow. Rounding decides on the details once it has come back, so there only the level is compared.</summary>
    [Fact]
    [IndependentCheck(Id, "Adam in plain loops, one coordinate after the other: the same heights on the way down, the same level to a factor of two after it has come back")]
    public void Plain_loops_go_down_and_come_back()
    {
        var losses = new double[30_000];
        foreach (var (start, lambda) in new[] { (2.0, 1.0), (1.0, 25.0) })
        {
            double w = start, m = 0, v = 0;
            for (var k = 0; k < losses.Length; k++)
            {
                losses[k] += lambda * w * w / 2;
                var g = lambda * w;
                m = 0.9 * m + 0.1 * g;
                v = 0.999 * v + 0.001 * g * g;
                w -= 0.1 * (m / (1 - Math.Pow(0.9, k + 1))) / (Math.Sqrt(v / (1 - Math.Pow(0.999, k + 1))) + 1e-8);
            }
        }

        var printed = Output.Of(Id);
        double Highest(int start) => losses.Skip(start).Take(1000).Max();
        Assert.Equal(14.5, printed["from[0]"]);
        foreach (var start in new[] { 1000, 4000 }) Assert.InRange(Math.Log10(Highest(start)) / Math.Log10(printed[$"from[{start}]"]), 0.99, 1.01);
        foreach (var start in new[] { 12_000, 29_000 }) Assert.InRange(Highest(start) / printed[$"from[{start}]"], 0.5, 2);
    }

    /// <summary>The two roots of r^2 - (1 + beta - (1 - beta) s) r + beta, where s is rate times curvature of the average form.</summary>
    [Fact]
    [IndependentCheck(Id, "the largest root of momentum's recurrence is below 1 just under the printed limit and above 1 just over it")]
    public void Momentum_is_stable_up_to_the_limit()
    {
        static double Largest(double s)
        {
            var half = (1.9 - 0.1 * s) / 2;
            var inside = half * half - 0.9;
            return inside < 0 ? Math.Sqrt(0.9) : Math.Abs(half) + Math.Sqrt(inside);
        }

        var limit = Output.Of(Id)["limit"];
        Assert.True(Largest(limit - 0.01) < 1);
        Assert.True(Largest(limit + 0.01) > 1);
    }
}
