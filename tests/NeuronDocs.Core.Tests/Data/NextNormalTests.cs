namespace NeuronDocs.Core.Tests;

public class NextNormalTests
{
    private const int Draws = 200000;

    /// <summary>Each tolerance is five standard errors: sqrt(1/n), sqrt(2/n), sqrt(15/n), sqrt(96/n).</summary>
    [Fact]
    public void Has_the_first_four_moments_of_the_normal_distribution()
    {
        var z = Draw();
        Assert.InRange(z.Average(), -0.0112, 0.0112);
        Assert.InRange(z.Average(x => x * x), 1 - 0.0159, 1 + 0.0159);
        Assert.InRange(z.Average(x => x * x * x), -0.0434, 0.0434);
        Assert.InRange(z.Average(x => x * x * x * x), 3 - 0.11, 3 + 0.11);
    }

    [Theory]
    [InlineData(1, 0.682689)]
    [InlineData(2, 0.954500)]
    [InlineData(3, 0.997300)]
    public void Has_its_share_within_so_many_standard_deviations(double deviations, double share)
    {
        var measured = Draw().Count(x => Math.Abs(x) < deviations) / (double)Draws;
        Assert.InRange(measured, share - 5 * Math.Sqrt(share * (1 - share) / Draws), share + 5 * Math.Sqrt(share * (1 - share) / Draws));
    }

    [Fact]
    public void Needs_a_generator() => Assert.Throws<ArgumentNullException>(() => ((Random)null!).NextNormal());

    private static double[] Draw()
    {
        var random = new Xoshiro256(1);
        return [.. Enumerable.Range(0, Draws).Select(_ => random.NextNormal())];
    }
}
