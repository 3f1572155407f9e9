namespace NeuronDocs.Snippets.Tests;

public sealed class SeparableCountsChecks
{
    [Fact]
    [IndependentCheck("neuron/separable-counts", "another criterion: no two inputs that give 1 have the sum of two that give 0 (exact for up to eight bits)")]
    public void Counts_are_those_of_asummable_functions()
    {
        var printed = Output.Of("neuron/separable-counts");
        for (var n = 1; n <= 4; n++)
        {
            var inputs = 1 << n;
            var count = 0;
            for (var table = 0; table < 1 << inputs; table++)
            {
                if ((Sums(table, inputs) & Sums(~table, inputs)) == UInt128.Zero)
                    count++;
            }

            Assert.Equal(count, printed[$"separable[{n}]"]);
            Assert.Equal(Math.Pow(2, inputs), printed[$"functions[{n}]"]);
            Assert.Equal(100.0 * count / (1 << inputs), printed[$"percent[{n}]"], 0.0051);
        }
    }

    /// <summary>Which sums of two inputs occur among those that the table marks: bit k for the sum that reads k in base 3.</summary>
    private static UInt128 Sums(int table, int inputs)
    {
        var sums = UInt128.Zero;
        for (var a = 0; a < inputs; a++)
        {
            if ((table >> a & 1) == 0)
                continue;
            for (var b = a; b < inputs; b++)
            {
                if ((table >> b & 1) == 1)
                    sums |= UInt128.One << (Ternary(a) + Ternary(b));
            }
        }

        return sums;
    }

    private static int Ternary(int bits) => (bits & 1) + (3 * (bits >> 1 & 1)) + (9 * (bits >> 2 & 1)) + (27 * (bits >> 3 & 1));
}
