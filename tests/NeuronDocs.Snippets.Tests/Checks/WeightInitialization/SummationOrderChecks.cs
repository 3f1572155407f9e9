using NeuronDocs.Core;

namespace NeuronDocs.Snippets.Tests;

public sealed class SummationOrderChecks
{
    [Fact]
    [IndependentCheck("weight-initialization/summation-order", "decimal arithmetic for the thousand numbers, and the neighbors of 0.6 in binary")]
    public void Order_costs_the_last_bits()
    {
        var printed = Output.Of("weight-initialization/summation-order");
        // 0.1 + 0.2 is the double above 0.3, so the left sum ends one place above 0.6.
        Assert.Equal(0.6, printed["right"]);
        Assert.Equal(Math.BitIncrement(0.6), printed["left"]);

        var random = new Xoshiro256(1);
        var exact = 0m;
        for (var i = 0; i < 1000; i++)
            exact += (decimal)random.NextNormal();
        Assert.Equal((double)exact, printed["sum"], 0.00005);

        // 1000 roundings of sums below 100, each off by at most 2^-47.
        Assert.InRange(printed["gap"], double.Epsilon, 2 * 1000 * Math.Pow(2, -47));
    }
}
