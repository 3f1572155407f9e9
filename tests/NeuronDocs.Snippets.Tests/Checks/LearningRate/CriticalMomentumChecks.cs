namespace NeuronDocs.Snippets.Tests;

public sealed class CriticalMomentumChecks
{
    private const string Id = "learning-rate/critical-momentum";

    [Fact]
    [IndependentCheck(Id, "the double root in closed form: x = (1 + k / 3) (2/3)^k and y = (1 + 5 k / 3) (-2/3)^k, and the first k with a loss below 1e-12")]
    public void Course_is_that_of_the_double_root()
    {
        static double Loss(int k) => (Square((1 + k / 3.0) * Math.Pow(2 / 3.0, k)) + 25 * Square((1 + 5 * k / 3.0) * Math.Pow(2 / 3.0, k))) / 2;
        var printed = Output.Of(Id);
        Assert.Equal(Loss(20), printed["loss[20]"], 0.00005 * Math.Pow(10, Math.Floor(Math.Log10(Loss(20)))) * 1.02);
        Assert.Equal(Enumerable.Range(0, 1000).First(k => Loss(k) < 1e-12), printed["steps[momentum]"]);
        Assert.Equal([4 / 9.0, 1 / 9.0, 2 / 3.0], new[] { printed["beta"], printed["eta"], printed["factor[momentum]"] }, (a, b) => Math.Abs(a - b) < 0.00005);
    }

    [Fact]
    [IndependentCheck(Id, "gradient descent in closed form: both directions shrink by 12/13 a step")]
    public void Descent_shrinks_by_twelve_thirteenths()
    {
        var printed = Output.Of(Id);
        Assert.Equal(12 / 13.0, printed["factor[descent]"], 0.00005);
        Assert.Equal(Math.Ceiling(Math.Log(13 / 1e-12) / (2 * Math.Log(13 / 12.0))), printed["steps[descent]"]);
    }

    [Fact]
    [IndependentCheck(Id, "no pair of rate and momentum on a fine grid has a smaller worst root, from the roots of r^2 - (1 + beta - eta lambda) r + beta for both curvatures")]
    public void No_other_pair_promises_more()
    {
        static double Worst(double eta, double beta) => new[] { 1.0, 25 }.Max(lambda =>
        {
            var half = (1 + beta - eta * lambda) / 2;
            var inside = half * half - beta;
            return inside < 0 ? Math.Sqrt(beta) : Math.Abs(half) + Math.Sqrt(inside);
        });
        var best = double.PositiveInfinity;
        for (var eta = 0.001; eta < 0.16; eta += 0.0005)
            for (var beta = 0.0; beta < 1; beta += 0.002)
                best = Math.Min(best, Worst(eta, beta));
        var printed = Output.Of(Id);
        // On a grid the double root is missed by a little, and its square root is what one sees of it.
        Assert.InRange(best, printed["factor[momentum]"] - 0.00005, printed["factor[momentum]"] + 0.02);
        Assert.True(printed["steps[momentum]"] < printed["steps[more]"]);
    }

    private static double Square(double x) => x * x;
}
