namespace NeuronDocs.Snippets.Tests;

public sealed class SiluChecks
{
    [Fact]
    [IndependentCheck("neuron/silu", "z / (1 + e^-z) with the platform's exp; the lowest point from Lambert's W: -1 - W(1/e), -W(1/e)")]
    public void Values_slopes_and_minimum()
    {
        var printed = Output.Of("neuron/silu");
        static double F(double z) => z / (1 + Math.Exp(-z));
        foreach (var z in new[] { -5, -2, -1, 0, 1, 2 })
        {
            Assert.Equal(F(z), printed[$"a[{z}]"], 5.1e-7);
            Assert.Equal((F(z + 1e-5) - F(z - 1e-5)) / 2e-5, printed[$"slope[{z}]"], 5.2e-7);
        }

        // Newton's iteration for w e^w = 1/e.
        var w = 0.3;
        for (var k = 0; k < 20; k++) w -= (w * Math.Exp(w) - Math.Exp(-1)) / (Math.Exp(w) * (1 + w));
        Assert.Equal(-1 - w, printed["lowest[z]"], 5.1e-7);
        Assert.Equal(-w, printed["lowest[a]"], 5.1e-7);
    }

    [Fact]
    [IndependentCheck("neuron/mish", "the gate as a fraction of 1 + e^z, without tanh or logarithm; the lowest point by a search")]
    public void Mish_is_a_fraction_of_exponentials()
    {
        var printed = Output.Of("neuron/mish");
        static double F(double z)
        {
            var u = 1 + Math.Exp(z);
            return z * (u * u - 1) / (u * u + 1);
        }

        foreach (var z in new[] { -2, -1, 0, 1, 2 })
        {
            Assert.Equal(F(z), printed[$"a[{z}]"], 5.1e-7);
            Assert.Equal((F(z + 1e-5) - F(z - 1e-5)) / 2e-5, printed[$"slope[{z}]"], 5.2e-7);
        }

        var least = Enumerable.Range(0, 20001).Select(i => -1.3 + i * 1e-5).MinBy(F);
        Assert.Equal(least, printed["lowest[z]"], 2e-5);
        Assert.Equal(F(least), printed["lowest[a]"], 5.1e-6);
        var gap = Enumerable.Range(-4000, 8001).Select(i => i / 400.0).Max(z => Math.Abs(F(z) - z / (1 + Math.Exp(-z))));
        Assert.Equal(gap, printed["gap[SiLU]"], 5.1e-4);
    }
}
