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
    [IndependentCheck("learning-rate/warm-up", "the limit |w| < sqrt(2 / eta) of one step, and the solution 1/w^2 = 1/w0^2 + 2 eta t of the continuous descent for the end")]
    public void The_full_rate_diverges_and_the_others_end_where_the_continuous_descent_does()
    {
        var printed = Output.Of("learning-rate/warm-up");
        Assert.True(double.IsNaN(printed["full[200]"]));
        Assert.True(3 > Math.Sqrt(2 / 0.5) && 3 < Math.Sqrt(2 / 0.2));

        // The rates of the warm-up sum to 0.05 (1 + ... + 10) = 2.75, those after it to 190 * 0.5. Steps of finite length are off by a few percent.
        Assert.Equal(1 / Math.Sqrt(1.0 / 9 + 2 * (2.75 + 95)), printed["warm[200]"], 0.002);
        Assert.Equal(1 / Math.Sqrt(1.0 / 9 + 2 * 0.2 * 200), printed["small[200]"], 0.004);
        var rates = new[] { 0.05, 0.1, 0.5, 0.5 };
        Assert.Equal(rates, new[] { 0, 1, 9, 10 }.Select(k => printed[$"eta[{k.ToString(CultureInfo.InvariantCulture)}]"]));
    }
}
