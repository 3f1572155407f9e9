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

    /// <summary>By Taylor's formula h/2 times the second, and h^2/12 times the fourth derivative; for e^x at 0 all are 1.</summary>
    [Fact]
    public void One_sided_and_second_differences_have_their_truncation_errors()
    {
        Assert.Equal(1e-3 / 2, FiniteDifference.Forward(Elementary.Exp, 0, 1e-3) - 1, 1e-6);
        Assert.Equal(1e-2 / 12, FiniteDifference.Second(Elementary.Exp, 0, 0.1) - 1, 1e-5);
        Assert.Equal(1, FiniteDifference.Forward(Elementary.Exp, 0), 5e-8);
        Assert.Equal(1, FiniteDifference.Second(Elementary.Exp, 0), 5e-8);
    }

    /// <summary>x^2 y + y^3 at (2, 3): [2y, 2x; 2x, 6y].</summary>
    [Fact]
    public void A_Hessian_has_all_pairs_and_leaves_the_point_alone()
    {
        double[] x = [2, 3];
        var hessian = FiniteDifference.Hessian(p => p[0] * p[0] * p[1] + p[1] * p[1] * p[1], x);
        foreach (var (i, j, expected) in new[] { (0, 0, 6), (0, 1, 4), (1, 0, 4), (1, 1, 18) }) Assert.Equal(expected, hessian[i, j], 1e-5);
        Assert.Equal([2, 3], x);
    }

    [Fact]
    public void A_step_that_is_not_positive_is_refused()
    {
        Refused(() => FiniteDifference.Central(x => x, 1, 0));
        Refused(() => FiniteDifference.Forward(x => x, 1, -1));
        Refused(() => FiniteDifference.Second(x => x, 1, double.NaN));
        Refused(() => FiniteDifference.Gradient(x => x[0], [1], 0));
        Refused(() => FiniteDifference.Hessian(x => x[0], [1], 0));

        static void Refused(Action action) => Assert.Equal("h", Assert.Throws<ArgumentOutOfRangeException>(action).ParamName);
    }
}
