namespace NeuronDocs.Core.Tests;

public class FiniteDifferenceTests
{
    /// <summary>CS231n, neural-networks-3: exp(sin x) at 1 is best near h = 6e-6, and worse on both sides.</summary>
    [Fact]
    public void The_default_step_balances_truncation_and_rounding()
    {
        var exact = Elementary.Exp(Elementary.Sin(1)) * Elementary.Cos(1);
        Assert.InRange(Error(6e-6), 0, 1e-10);
        Assert.InRange(Error(1e-10), 1e-7, 1e-4);
        Assert.InRange(Error(1e-3), 1e-7, 1e-4);

        double Error(double h) => Math.Abs(FiniteDifference.Central(x => Elementary.Exp(Elementary.Sin(x)), 1, h) - exact);
    }

    [Fact]
    public void A_gradient_has_one_difference_for_each_coordinate_and_leaves_the_point_alone()
    {
        double[] x = [1, 2];
        var gradient = FiniteDifference.Gradient(p => p[0] * p[0] * p[1], x);
        Assert.Equal(4, gradient[0], 1e-8);
        Assert.Equal(1, gradient[1], 1e-8);
        Assert.Equal([1, 2], x);
    }

    [Fact]
    public void A_step_that_is_not_positive_is_refused() =>
        Assert.Equal("h", Assert.Throws<ArgumentOutOfRangeException>(() => FiniteDifference.Central(x => x, 1, 0)).ParamName);
}
