namespace NeuronDocs.Snippets.Tests;

public sealed class IrreducibleLossChecks
{
    /// <summary>The least squares fit among constants and among lines, by integrals of powers of x over [-1, 1]: means 1, 0, 1/3, 0, 1/5.</summary>
    [Theory]
    [InlineData("constant", 0.0)]
    [InlineData("line", 1.0)]
    [InlineData("truth", double.NaN)]
    [IndependentCheck("loss/irreducible-loss", "the excess by numerical integration of the squared distance to the truth; no other constant or slope has less; the sample strays by its standard error")]
    public void Excess_is_the_mean_squared_distance_to_the_truth(string name, double slope)
    {
        const int Cells = 20_000;
        IEnumerable<double> Distances(double offset, double by) => Enumerable.Range(0, Cells).Select(i =>
        {
            var x = -1 + 2 * (i + 0.5) / Cells;
            return x + x * x - (double.IsNaN(by) ? x + x * x : offset + by * x);
        });
        double Excess(double offset, double by) => Distances(offset, by).Average(distance => distance * distance);

        var printed = Output.Of("loss/irreducible-loss");
        var excess = Excess(1.0 / 3, slope);
        Assert.Equal(excess, printed[$"excess[{name}]"], 0.0000501);
        Assert.Equal(excess + 0.09, printed[$"risk[{name}]"], 0.0000501);
        // With the distance d and normal noise, the fourth moment of an error is d^4 + 6 d^2 0.09 + 3 0.09^2; 50,000 squared errors, four standard errors.
        var fourth = Distances(1.0 / 3, slope).Average(d => d * d * d * d) + (6 * 0.09 * excess) + (3 * 0.09 * 0.09);
        var deviation = Math.Sqrt(fourth - ((excess + 0.09) * (excess + 0.09)));
        Assert.Equal(excess + 0.09, printed[$"measured[{name}]"], 4 * deviation / Math.Sqrt(50_000));
        if (double.IsNaN(slope)) return;
        foreach (var (offset, by) in new[] { (0.32, slope), (0.35, slope), (1.0 / 3, 0.98), (1.0 / 3, 1.02) })
        {
            if (slope == 0 && by != 0) continue;
            Assert.True(Excess(offset, by) > excess);
        }
    }
}
