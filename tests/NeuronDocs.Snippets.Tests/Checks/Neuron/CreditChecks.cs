namespace NeuronDocs.Snippets.Tests;

public sealed class CreditChecks
{
    private static readonly double[] Weights = [1, 2, 0, 1, -1, 1, 1, -1, 2];

    [Fact]
    [IndependentCheck("neuron/credit", "central differences of the loss, which are exact for a quadratic up to rounding")]
    public void Gradients_are_the_measured_ones()
    {
        var printed = Output.Of("neuron/credit");
        Assert.Equal(Answer(Weights), printed["y"]);
        Assert.Equal(printed["y"], printed["share[1]"] + printed["share[2]"] + printed["share[3]"]);
        for (var j = 0; j < 3; j++)
        {
            Assert.Equal(Slope(2 * j), printed[$"dw[{j + 1}]"], 1e-9);
            Assert.Equal(Slope(6 + j), printed[$"dv[{j + 1}]"], 1e-9);
        }

        foreach (var x in new[] { 1, 3 })
            Assert.Equal((Half(1.5 * x) - Half(0.5 * x)) / 1, printed[$"slope[{x}]"], 1e-9);
    }

    private static double Half(double y) => y * y / 2;

    private static double Answer(double[] w) => (w[6] * (w[0] + w[1])) + (w[7] * (w[2] + w[3])) + (w[8] * (w[4] + w[5]));

    private static double Slope(int parameter)
    {
        double[] up = [.. Weights], down = [.. Weights];
        (up[parameter], down[parameter]) = (up[parameter] + 0.5, down[parameter] - 0.5);
        return Half(Answer(up)) - Half(Answer(down));
    }
}
