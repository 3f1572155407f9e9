namespace NeuronDocs.Core.Tests;

public class DualTests
{
    /// <summary>n - 1 is no integer any more: x^n = e^(n ln x), and its slope n x^n / x.</summary>
    [Fact]
    public void The_smallest_exponent_has_a_slope_too()
    {
        const double x = 1 + 1.0 / (1 << 30);
        var expected = int.MinValue * Math.Exp(-2) / x;
        Assert.Equal(1, new Dual(x, 1).Pow(int.MinValue).Tangent / expected, 1e-6);
    }

    [Fact]
    public void Carries_the_derivative_along()
    {
        var x = new Dual(3, 1);
        Assert.Equal(new Dual(9, 6), x * x);
        Assert.Equal(new Dual(10, 6), x.Pow(2) + 1);
        Assert.Equal(new Dual(1.0 / 3, -1.0 / 9), 1 / x);
    }

    [Fact]
    public void A_double_is_a_constant()
    {
        Dual c = 5;
        Assert.Equal(new Dual(5, 0), c);
        Assert.Equal(ReverseMode.Gradient(Product, [2, 5])[0], Product<Dual>([new(2, 1), 5]).Tangent);
    }

    /// <summary>The same subgradients as on the tape and in the activations.</summary>
    [Fact]
    public void At_zero_every_kind_of_number_takes_the_same_subgradient()
    {
        Check(x => x[0].Relu(), x => x[0].Relu(), x => x[0].Relu(), 0);
        Check(x => x[0].Abs(), x => x[0].Abs(), x => x[0].Abs(), 0);
        Check(x => x[0].Max(2 * x[0]), x => x[0].Max(2 * x[0]), x => x[0].Max(2 * x[0]), 1.5);
        Check(x => x[0].Min(2 * x[0]), x => x[0].Min(2 * x[0]), x => x[0].Min(2 * x[0]), 1.5);
        Check(x => x[0].Max(x[0]), x => x[0].Max(x[0]), x => x[0].Max(x[0]), 1);
        Check(x => x[0].Pow(0), x => x[0].Pow(0), x => x[0].Pow(0), 0);
        Check(x => x[0].Pow(0.0), x => x[0].Pow(0.0), x => x[0].Pow(0.0), 0);
        Check(x => x[0].Pow(2.5), x => x[0].Pow(2.5), x => x[0].Pow(2.5), 0);

        static void Check(Func<Dual[], Dual> forward, Func<Var[], Var> reverse, Func<Dual<Var>[], Dual<Var>> second, double expected)
        {
            foreach (var zero in new[] { 0.0, -0.0 })
            {
                Assert.Equal(expected, forward([new(zero, 1)]).Tangent);
                Assert.Equal(expected, ReverseMode.Gradient(reverse, [zero])[0]);
                var tape = new Tape();
                Assert.Equal(expected, second([new(tape.Variable(zero), tape.Variable(1))]).Tangent.Value);
            }
        }
    }

    [Fact]
    public void NaN_stays_visible_in_value_and_tangent()
    {
        var nan = new Dual(double.NaN, 1);
        Assert.All([nan.Relu(), nan.Abs(), nan.Max(1), nan.Min(1), nan * nan, nan.Tanh()], y =>
        {
            Assert.True(double.IsNaN(y.Value));
            Assert.True(double.IsNaN(y.Tangent));
        });
    }

    [Fact]
    public void A_tangent_of_zero_and_an_infinite_slope_are_NaN_but_the_tape_leaves_out_what_has_no_effect()
    {
        Assert.Equal(double.PositiveInfinity, new Dual(0, 1).Sqrt().Tangent);
        Assert.True(double.IsNaN((new Dual(0, 0).Sqrt() + new Dual(1, 1)).Tangent));
        Assert.Equal(0, ReverseMode.Gradient(x => 0 * x[0].Sqrt() + x[1], [0, 1])[0]);
    }

    [Fact]
    public void Twice_forward_is_the_second_derivative()
    {
        var x = new Dual<Dual>(new(2, 1), 1);
        Assert.Equal(new Dual<Dual>(new(16, 32), new(32, 48)), x.Pow(4));
    }

    [Fact]
    public void Prints_value_and_tangent_the_same_in_every_culture()
    {
        Assert.Equal("0.5 + 2 eps", new Dual(0.5, 2).ToString());
        Assert.Equal("(0.5 + 1 eps) + (1 + 0 eps) eps", new Dual<Dual>(new(0.5, 1), 1).ToString());
        Assert.Equal("0.5", new Number(0.5).ToString());
    }

    private static T Product<T>(T[] x) where T : IScalar<T> => x[0] * x[1];
}
