using System.Globalization;
using System.Numerics;

namespace NeuronDocs.Snippets.Tests;

public sealed class WarmUpChecks
{
    [Fact]
    [IndependentCheck("learning-rate/warm-up", "the first three steps in exact fractions")]
    public void First_steps_are_those_of_exact_fractions()
    {
        // w = p / q; a step of a rate r / s leads to (p q^2 s - r p^3) / (q^3 s).
        var printed = Output.Of("learning-rate/warm-up");
        (BigInteger P, BigInteger Q) full = (3, 1), warm = (3, 1);
        for (var k = 1; k <= 3; k++)
        {
            full = Step(full, 1, 2);
            warm = Step(warm, k, 20);
            Assert.Equal(1, (double)full.P / (double)full.Q / printed[$"full[{k}]"], 0.005);
            Assert.Equal((double)warm.P / (double)warm.Q, printed[$"warm[{k}]"], 0.00005);
        }

        static (BigInteger, BigInteger) Step((BigInteger P, BigInteger Q) w, int r, int s) =>
            (w.P * w.Q * w.Q * s - r * w.P * w.P * w.P, w.Q * w.Q * w.Q * s);
    }

    [Fact]
    [IndependentCheck("learning-rate/warm-up", "the limit |w| < sqrt(2 / eta) of one step for the divergence, and for the end the law u = u0 + 2 eta t + (3 eta / 2) ln(u / u0) of u = 1/w^2 once the steps are short")]
    public void The_full_rate_diverges_and_the_others_end_where_the_law_of_short_steps_says()
    {
        var printed = Output.Of("learning-rate/warm-up");
        Assert.True(double.IsNaN(printed["full[200]"]));
        Assert.True(3 > Math.Sqrt(2 / 0.5) && 3 < Math.Sqrt(2 / 0.2));

        // The continuous descent alone, 1/w^2 = 1/9 + 2 eta t, is not good enough from 3 on: at the rate 0.2 the second step multiplies w by 1 - 0.2 * 2.4^2 = -0.152 and leaps
        // ahead of it. So those steps are made as they are, in exact arithmetic of u = 1/w^2, u' = u / (1 - eta / u)^2 = u + 2 eta + 3 eta^2 / u + 4 eta^3 / u^2 + ..., and the
        // sum of 3 eta^2 / u over the remaining ones is an integral of du / u. Left out is mostly the sum of 4 eta^3 / u^2, which is below 2 eta^2 / u0: 0.07 of 199 and 0.01 of 87,
        // less than 0.00002 of w.
        double[] climb = [.. Enumerable.Range(1, 10).Select(k => 0.05 * k)];
        Assert.Equal(End(climb, 0.5), printed["warm[200]"], 0.00007);
        Assert.Equal(End([0.2, 0.2], 0.2), printed["small[200]"], 0.00007);
        var rates = new[] { 0.05, 0.1, 0.5, 0.5 };
        Assert.Equal(rates, new[] { 0, 1, 9, 10 }.Select(k => printed[$"eta[{k.ToString(CultureInfo.InvariantCulture)}]"]));

        static double End(double[] first, double eta)
        {
            var u = 1.0 / 9;
            foreach (var rate in first) u /= (1 - rate / u) * (1 - rate / u);
            var end = u;
            for (var i = 0; i < 20; i++) end = u + 2 * eta * (200 - first.Length) + 1.5 * eta * Math.Log(end / u);
            return 1 / Math.Sqrt(end);
        }
    }
}
