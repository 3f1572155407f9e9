namespace NeuronDocs.Snippets.Tests;

public sealed class CosineDecayChecks
{
    [Fact]
    [IndependentCheck("learning-rate/cosine-decay", "the expected square by the exact recursion v = (1 - eta)^2 v + eta^2, without sampling; 300 runs have a relative standard error of sqrt(2 / 300)")]
    public void Measured_squares_are_the_expected_ones()
    {
        var printed = Output.Of("learning-rate/cosine-decay");
        AssertNear(Expected(_ => 0.5), printed["constant"]);
        AssertNear(Expected(k => 0.25 * (1 + Math.Cos(Math.PI * k / 200))), printed["cosine"]);
        AssertNear(Expected(k => 1.0 / (k + 1)), printed["inverse_time"]);
        Assert.Equal(1.0 / 200, Expected(k => 1.0 / (k + 1)), 1e-12);
        Assert.Equal(0.5 / (2 - 0.5), Expected(_ => 0.5), 1e-12);
    }

    private static double Expected(Func<int, double> rate)
    {
        var v = 100.0;
        for (var k = 0; k < 200; k++) v = (1 - rate(k)) * (1 - rate(k)) * v + rate(k) * rate(k);
        return v;
    }

    private static void AssertNear(double expected, double measured) => Assert.Equal(expected, measured, 3 * Math.Sqrt(2.0 / 300) * expected + 0.00005);
}
