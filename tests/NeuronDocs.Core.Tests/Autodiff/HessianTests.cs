namespace NeuronDocs.Core.Tests;

public class HessianTests
{
    /// <summary>x^T A x / 2 with whole numbers: nothing is rounded.</summary>
    [Fact]
    public void The_Hessian_of_a_quadratic_is_its_matrix_exactly()
    {
        double[,] a = { { 2, -1, 3 }, { -1, 4, 0 }, { 3, 0, -5 } };
        Assert.Equal(a, Hessian.Of(Quadratic, [1, -2, 4]));
        Assert.Equal([2 * 5 - 6 + 3 * 7, -5 + 4 * 6, 3 * 5 - 5 * 7], Hessian.VectorProduct(Quadratic, [1, -2, 4], [5, 6, 7]));

        T Quadratic<T>(T[] x) where T : IScalar<T>
        {
            var sum = x[0] * x[0] * a[0, 0];
            for (var k = 1; k < 9; k++) sum += x[k / 3] * a[k / 3, k % 3] * x[k % 3];
            return sum / 2;
        }
    }

    /// <summary>The Hessian of (1 - x)^2 + 100 (y - x^2)^2 is [1200 x^2 - 400 y + 2, -400 x; -400 x, 200].</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(-1.2, 1)]
    [InlineData(0.3, -0.7)]
    public void The_Hessian_of_Rosenbrocks_function_has_its_closed_form(double x, double y)
    {
        double[,] expected = { { 1200 * x * x - 400 * y + 2, -400 * x }, { -400 * x, 200 } };
        var hessian = Hessian.Of(Rosenbrock, [x, y]);
        var differences = FiniteDifference.Hessian(p => Rosenbrock<Number>([.. p]), [x, y]);
        for (var k = 0; k < 4; k++)
        {
            Assert.Equal(expected[k / 2, k % 2], hessian[k / 2, k % 2], 1e-12 * 1200);
            Assert.Equal(expected[k / 2, k % 2], differences[k / 2, k % 2], 1e-4);
        }

        static T Rosenbrock<T>(T[] p) where T : IScalar<T> => (1 - p[0]).Pow(2) + 100 * (p[1] - p[0].Pow(2)).Pow(2);
    }

    [Fact]
    public void A_linear_function_has_none() => Assert.Equal(new double[2, 2], Hessian.Of(x => 3 * x[0] - x[1], [1, 2]));

    [Fact]
    public void Bad_input_is_named()
    {
        var stranger = new Tape().Variable(1);
        Named("x", () => Hessian.Of(x => x[0], []));
        Named("x", () => Hessian.VectorProduct(x => x[0], [], []));
        Named("v", () => Hessian.VectorProduct(x => x[0], [1, 2], [1]));
        Named("output", () => Hessian.VectorProduct(_ => new(stranger, stranger), [1], [1]));

        static void Named(string name, Action action) => Assert.Equal(name, Assert.Throws<ArgumentException>(action).ParamName);
    }
}
