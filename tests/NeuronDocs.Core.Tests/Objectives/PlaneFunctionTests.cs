namespace NeuronDocs.Core.Tests;

public class PlaneFunctionTests
{
    public static TheoryData<string> All => Implementations.NamesOf<PlaneFunction>();

    /// <summary>A point is a minimum if the gradient vanishes and both curvatures are positive.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void The_minima_are_minima(string name)
    {
        var function = Implementations.Named<PlaneFunction>(name);
        foreach (var (x, y) in function.Minima)
        {
            var (gx, gy) = function.Gradient(x, y);
            Assert.Equal(0, gx, 1e-12);
            Assert.Equal(0, gy, 1e-12);
            Assert.Equal(0, function.Value(x, y), 1e-25);
            Assert.True(function.Curvatures(x, y).Smallest > 0);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_curvatures_have_the_trace_and_the_determinant_of_the_hessian(string name)
    {
        var function = Implementations.Named<PlaneFunction>(name);
        var (smallest, largest) = function.Curvatures(0.7, -1.3);
        var (xx, xy, yy) = function.Hessian(0.7, -1.3);
        Assert.True(smallest <= largest);
        Assert.Equal(xx + yy, smallest + largest, 1e-10);
        Assert.Equal(1, smallest * largest / (xx * yy - xy * xy), 1e-10);
    }

    [Fact]
    public void Each_has_as_many_minima_as_it_is_known_for()
    {
        Assert.Equal([(1, 1)], new Rosenbrock().Minima);
        Assert.Equal([(3, 0.5)], new Beale().Minima);
        Assert.Empty(new Saddle().Minima);
        Assert.Equal(4, new Himmelblau().Minima.Distinct().Count());
    }

    /// <summary>By hand: (1 + 1.2)^2 + 100 (1 - 1.44)^2 = 24.2; Beale at (0, 0): 1.5^2 + 2.25^2 + 2.625^2; Himmelblau at (0, 0): 11^2 + 7^2.</summary>
    [Fact]
    public void Values_by_hand()
    {
        Assert.Equal(24.2, new Rosenbrock().Value(-1.2, 1), 1e-13);
        Assert.Equal(14.203125, new Beale().Value(0, 0));
        Assert.Equal(170, new Himmelblau().Value(0, 0));
        Assert.Equal(5, new Saddle().Value(3, 2));
    }

    /// <summary>Himmelblau 1972: about 181.617 at (-0.270845, -0.923039).</summary>
    [Fact]
    public void Himmelblau_has_a_hill()
    {
        var function = new Himmelblau();
        var (x, y) = function.Maximum;
        Assert.Equal((-0.270845, -0.923039), (Math.Round(x, 6), Math.Round(y, 6)));
        Assert.Equal(181.616521522582704, function.Value(x, y), 1e-12);
        Assert.Equal(0, function.Gradient(x, y).X, 1e-12);
        Assert.Equal(0, function.Gradient(x, y).Y, 1e-12);
        Assert.True(function.Curvatures(x, y).Largest < 0);
    }

    [Fact]
    public void The_saddle_is_flat_at_the_origin_and_curved_both_ways()
    {
        Assert.Equal((0, 0), new Saddle().Gradient(0, 0));
        Assert.Equal((-2, 2), new Saddle().Curvatures(0, 0));
    }
}
