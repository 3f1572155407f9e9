namespace NeuronDocs.Snippets.Tests;

public sealed class SharedBiasChecks
{
    private static readonly double[] P = [0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55, 0.35, 0.60];

    [Fact]
    [IndependentCheck("chain-rule/shared-bias", "the sums of the deltas that the worked example prints")]
    public void Gradients_are_sums_of_deltas()
    {
        var printed = Output.Of("chain-rule/shared-bias");
        var worked = Output.Of("chain-rule/worked-example");
        Assert.Equal(worked["d1"] + worked["d2"], printed["db1"], 6e-7);
        Assert.Equal(worked["d3"] + worked["d4"], printed["db2"], 6e-7);
    }

    [Fact]
    [IndependentCheck("chain-rule/shared-bias", "central differences of the loss with the platform's exp, and the loss after a step along them")]
    public void Gradients_and_step_are_the_measured_ones()
    {
        var printed = Output.Of("chain-rule/shared-bias");
        double[] gradient = [.. Enumerable.Range(0, 10).Select(i => (Loss(Nudged(i, 6e-6)) - Loss(Nudged(i, -6e-6))) / 1.2e-5)];
        Assert.Equal(gradient[8], printed["db1"], 6e-7);
        Assert.Equal(gradient[9], printed["db2"], 6e-7);
        Assert.Equal(Loss([.. P.Zip(gradient, (v, g) => v - (0.5 * g))]), printed["E1"], 6e-7);
    }

    private static double[] Nudged(int i, double by)
    {
        double[] p = [.. P];
        p[i] += by;
        return p;
    }

    private static double Loss(double[] p)
    {
        var a1 = S((p[0] * 0.05) + (p[1] * 0.10) + p[8]);
        var a2 = S((p[2] * 0.05) + (p[3] * 0.10) + p[8]);
        var e3 = S((p[4] * a1) + (p[5] * a2) + p[9]) - 0.01;
        var e4 = S((p[6] * a1) + (p[7] * a2) + p[9]) - 0.99;
        return ((e3 * e3) + (e4 * e4)) / 2;
    }

    private static double S(double z) => 1 / (1 + Math.Exp(-z));
}
