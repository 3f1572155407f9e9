namespace NeuronDocs.Snippets.Tests;

public sealed class WorkedExampleChecks
{
    private static readonly double[] Start = [0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55];

    [Fact]
    [IndependentCheck("chain-rule/worked-example", "the intermediate values that Mazur publishes, to the digits he prints")]
    public void Every_step_agrees_with_the_published_one()
    {
        var printed = Output.Of("chain-rule/worked-example");
        (string Label, double Published, double HalfDigit)[] steps =
        [
            ("z1", 0.3775, 5e-5), ("a1", 0.593269992, 5.1e-10), ("a2", 0.596884378, 5.1e-10), ("z3", 1.105905967, 5.1e-10), ("a3", 0.75136507, 5.1e-9),
            ("a4", 0.772928465, 5.1e-10), ("E0", 0.298371109, 5.1e-10), ("d3", 0.138498562, 5.1e-10), ("dw5", 0.082167041, 5.1e-10), ("dw1", 0.000438568, 5.1e-10),
            ("w5", 0.35891648, 5.1e-9), ("w1", 0.149780716, 5.1e-10),
        ];
        foreach (var (label, published, halfDigit) in steps)
            Assert.Equal(published, printed[label], halfDigit);
    }

    [Fact]
    [IndependentCheck("chain-rule/worked-example", "central differences of the loss, written without the library")]
    public void Gradients_and_second_loss_are_the_measured_ones()
    {
        var printed = Output.Of("chain-rule/worked-example");
        double[] gradient = [.. Enumerable.Range(0, 8).Select(i => (Loss(Nudged(i, 6e-6)) - Loss(Nudged(i, -6e-6))) / 1.2e-5)];
        Assert.Equal(gradient[0], printed["dw1"], 2e-10);
        Assert.Equal(gradient[4], printed["dw5"], 2e-10);
        Assert.Equal(Loss(Start), printed["E0"], 5.1e-11);
        Assert.Equal(Loss([.. Start.Zip(gradient, (w, g) => w - (0.5 * g))]), printed["E1"], 2e-10);
    }

    private static double[] Nudged(int weight, double by)
    {
        double[] w = [.. Start];
        w[weight] += by;
        return w;
    }

    private static double Loss(double[] w)
    {
        var a1 = Sigmoid((w[0] * 0.05) + (w[1] * 0.10) + 0.35);
        var a2 = Sigmoid((w[2] * 0.05) + (w[3] * 0.10) + 0.35);
        var e3 = Sigmoid((w[4] * a1) + (w[5] * a2) + 0.60) - 0.01;
        var e4 = Sigmoid((w[6] * a1) + (w[7] * a2) + 0.60) - 0.99;
        return ((e3 * e3) + (e4 * e4)) / 2;
    }

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));
}
