namespace NeuronDocs.Snippets.Tests;

public sealed class ReluChecks
{
    [Fact]
    [IndependentCheck("neuron/relu", "(z + |z|) / 2, and the moments of half a normal distribution: 1/2, 1 / sqrt(2 pi), 1/2")]
    public void Values_are_half_the_sum_with_the_absolute_value()
    {
        var printed = Output.Of("neuron/relu");
        foreach (var z in new[] { -2, 0, 2 })
        {
            Assert.Equal((z + Math.Abs(z)) / 2, printed[$"a[{z}]"]);
            Assert.Equal(z > 0 ? 1 : 0, printed[$"slope[{z}]"]);
        }

        Assert.Equal(3, printed["factor"]);

        // Four standard errors of a mean of 100,000, and the rounding of the print.
        var root = Math.Sqrt(100000);
        Assert.Equal(0.5, printed["active"], 4 * 0.5 / root + 0.005);
        Assert.Equal(1 / Math.Sqrt(2 * Math.PI), printed["mean"], 4 * 0.584 / root + 0.005);
        Assert.Equal(0.5, printed["square"], 4 * 1.12 / root + 0.005);
    }

    [Fact]
    [IndependentCheck("neuron/leaky-relu", "max(z, z / 10), its one-sided differences, and powers of a tenth")]
    public void Leak_is_a_tenth()
    {
        var printed = Output.Of("neuron/leaky-relu");
        static double F(double z) => Math.Max(z, z / 10);
        foreach (var z in new[] { -2, 0, 2 })
        {
            Assert.Equal(F(z), printed[$"a[{z}]"], 1e-12);
            Assert.Equal((F(z) - F(z - 0.5)) / 0.5, printed[$"da[{z}]"], 1e-12);
        }

        foreach (var units in new[] { 1, 2, 5 })
            Assert.Equal(1, printed[$"left[{units}]"] * Math.Pow(10, units), 0.005);
    }

    [Fact]
    [IndependentCheck("neuron/prelu", "the closed form of descent on a parabola: the distance from -1 shrinks by 1 - eta E[x^2; x < 0] each step")]
    public void Slope_approaches_minus_one_geometrically()
    {
        var printed = Output.Of("neuron/prelu");

        // Of x = -2, -1, 1, 2 the negative ones count: (4 + 1) / 4 = 1.25.
        Assert.Equal((0.25 + 1) * 1.25, printed["gradient"], 5.1e-5);
        for (var step = 0; step <= 5; step++)
            Assert.Equal(-1 + 1.25 * Math.Pow(1 - 0.5 * 1.25, step), printed[$"s[{step}]"], 5.1e-7);
    }
}
