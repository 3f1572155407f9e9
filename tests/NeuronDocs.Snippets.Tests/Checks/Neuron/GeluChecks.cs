namespace NeuronDocs.Snippets.Tests;

public sealed class GeluChecks
{
    [Fact]
    [IndependentCheck("neuron/gelu", "the normal probability by Simpson's rule, differences and the lowest point by a search on it")]
    public void Values_are_those_of_the_normal_distribution()
    {
        var printed = Output.Of("neuron/gelu");
        foreach (var z in new[] { -2, -1, 0, 1, 2 })
        {
            Assert.Equal(F(z), printed[$"a[{z}]"], 5.1e-7);
            Assert.Equal((F(z + 1e-4) - F(z - 1e-4)) / 2e-4, printed[$"slope[{z}]"], 5.2e-7);
        }

        var grid = Enumerable.Range(0, 1001).Select(i => i / 200.0).ToArray();
        Assert.Equal(grid.Max(z => Math.Abs(TanhForm(z) - F(z))), printed["gap[tanh]"], 5.1e-7);
        Assert.Equal(grid.MaxBy(z => Math.Abs(TanhForm(z) - F(z))), printed["at[tanh]"], 0.011);
        Assert.Equal(grid.Max(z => Math.Abs(z / (1 + Math.Exp(-1.702 * z)) - F(z))), printed["gap[1.702]"], 5.1e-5);
        Assert.Equal(grid.MaxBy(z => Math.Abs(z / (1 + Math.Exp(-1.702 * z)) - F(z))), printed["at[1.702]"], 0.011);

        var least = Enumerable.Range(0, 2001).Select(i => -0.8 + i * 5e-5).MinBy(F);
        Assert.Equal(least, printed["lowest[z]"], 6e-5);
        Assert.Equal(F(least), printed["lowest[a]"], 5.1e-6);

        // No slope on a grid is above the printed one, and the coefficient makes both forms agree to the third order.
        var steepest = Enumerable.Range(0, 401).Select(i => i / 100.0).Max(z => (F(z + 1e-4) - F(z - 1e-4)) / 2e-4);
        Assert.Equal(steepest, printed["steepest"], 6e-5);
        var c = printed["series"];
        double Near(double z) => Math.Sqrt(2 / Math.PI) * (z + c * z * z * z);
        Assert.Equal(0, Math.Tanh(Near(0.1)) - (2 * F(0.1) / 0.1 - 1), 1e-7);
    }

    private static double TanhForm(double z) => z / 2 * (1 + Math.Tanh(Math.Sqrt(2 / Math.PI) * (z + 0.044715 * z * z * z)));

    /// <summary>z times one half and the area of the normal density from 0 to z.</summary>
    private static double F(double z)
    {
        const int Panels = 400;
        var h = z / Panels;
        var sum = 0.0;
        for (var i = 0; i <= Panels; i++)
            sum += (i is 0 or Panels ? 1 : i % 2 == 0 ? 2 : 4) * Math.Exp(-i * h * (i * h) / 2);
        return z * (0.5 + sum * h / 3 / Math.Sqrt(2 * Math.PI));
    }
}
