namespace NeuronDocs.Snippets.Tests;

public sealed class FiveWaysChecks
{
    [Fact]
    [IndependentCheck("chain-rule/five-ways", "the chain rule in decimal arithmetic with 28 digits")]
    public void Derivative_is_that_of_longer_arithmetic()
    {
        var printed = Output.Of("chain-rule/five-ways");
        decimal a1 = Sigmoid(0.3775m), a2 = Sigmoid(0.3925m);
        decimal a3 = Sigmoid((0.40m * a1) + (0.45m * a2) + 0.60m), a4 = Sigmoid((0.50m * a1) + (0.55m * a2) + 0.60m);
        decimal d3 = (a3 - 0.01m) * a3 * (1 - a3), d4 = (a4 - 0.99m) * a4 * (1 - a4);
        var exact = (double)(((0.40m * d3) + (0.50m * d4)) * a1 * (1 - a1) * 0.05m);
        foreach (var way in new[] { "hand", "matrix", "tape", "dual" })
            Assert.Equal(1, printed[way] / exact, 5e-15);
        Assert.Equal(1, printed["measured"] / exact, 1e-7);
        Assert.InRange(printed["apart[measured]"], 1e-12, 1e-7);
    }

    private static decimal Sigmoid(decimal z)
    {
        decimal sum = 1, term = 1;
        for (var k = 1; k < 40; k++)
            sum += term *= -z / k;
        return 1 / (1 + sum);
    }
}
