using CsCheck;

namespace NeuronDocs.Core.Tests;

/// <summary>What holds for every function, tried on random ones.</summary>
public class ExpressionTests
{
    private const string Seed = "0000000000002";

    [Fact]
    public void The_tape_dual_numbers_and_differences_agree() =>
        Gen.Select(Expression.Gen, Expression.Point).Sample((f, x) =>
        {
            var gradient = ReverseMode.Gradient(f.On, x);
            var differences = CentralDifference.Gradient(p => f.On<Number>([.. p]), x);
            for (var i = 0; i < x.Length; i++)
            {
                AssertClose(ForwardMode.DirectionalDerivative(f.On, x, Unit(i)), gradient[i], 1e-12, gradient);
                AssertClose(differences[i], gradient[i], 1e-8, gradient);
            }
        }, seed: Seed, iter: 300);

    /// <summary>Product and quotient rule, and the chain rule through exp, from the derivatives of the parts.</summary>
    [Fact]
    public void The_rules_hold_for_all_parts() =>
        Gen.Select(Expression.Gen, Expression.Gen, Expression.Point).Sample((f, g, x) =>
        {
            Dual[] moving = [.. x.Select(value => new Dual(value, 0.7))];
            Dual u = f.On(moving), v = g.On(moving) + 20;
            AssertSame(u.Tangent * v.Value + u.Value * v.Tangent, (u * v).Tangent);
            AssertSame((u.Tangent * v.Value - u.Value * v.Tangent) / (v.Value * v.Value), (u / v).Tangent);
            AssertSame(u.Tangent, (u * v / v).Tangent);
            AssertSame(u.Tangent * Elementary.Cos(u.Value), u.Sin().Tangent);
            AssertSame(0, (u.Sin().Pow(2) + u.Cos().Pow(2)).Tangent);
            AssertSame(u.Tanh().Tangent, (2 * (2 * u).Sigmoid() - 1).Tangent);
            AssertSame(u.Tangent, (u.Softplus() - (-u).Softplus()).Tangent);

            void AssertSame(double expected, double actual) =>
                AssertClose(expected, actual, 1e-11, [u.Value, u.Tangent, v.Tangent, u.Value * v.Tangent, u.Tangent * v.Value]);
        }, seed: Seed, iter: 300);

    /// <summary>u . (J v) = (J^T u) . v: both sides are u^T J v, once from the right and once from the left.</summary>
    [Fact]
    public void The_products_from_both_sides_of_the_Jacobian_are_dual() =>
        Gen.Select(Expression.Gen.Array[1, 4], Expression.Point, Expression.Point, Gen.Double[-1, 1].Array[4]).Sample((f, x, v, weights) =>
        {
            var u = weights[..f.Length];
            var fromRight = ForwardMode.JacobianVectorProduct(p => [.. f.Select(output => output.On(p))], x, v);
            var fromLeft = ReverseMode.VectorJacobianProduct(p => [.. f.Select(output => output.On(p))], x, u);
            AssertClose(Dot(u, fromRight), Dot(fromLeft, v), 1e-12, [.. fromLeft, .. fromRight]);
        }, seed: Seed, iter: 200);

    [Fact]
    public void The_Jacobian_by_columns_is_the_Jacobian_by_rows() =>
        Gen.Select(Expression.Gen.Array[1, 4], Expression.Point).Sample((f, x) =>
        {
            var forward = Jacobian.Forward(p => [.. f.Select(output => output.On(p))], x);
            var reverse = Jacobian.Reverse(p => [.. f.Select(output => output.On(p))], x);
            Assert.Equal((f.Length, x.Length), (forward.GetLength(0), forward.GetLength(1)));
            Assert.Equal((f.Length, x.Length), (reverse.GetLength(0), reverse.GetLength(1)));
            for (var i = 0; i < f.Length; i++)
                for (var j = 0; j < x.Length; j++) AssertClose(forward[i, j], reverse[i, j], 1e-12, [.. forward.Cast<double>()]);
        }, seed: Seed, iter: 100);

    [Fact]
    public void The_Hessian_is_symmetric_and_its_product_is_that_of_the_matrix() =>
        Gen.Select(Expression.Gen, Expression.Point, Expression.Point).Sample((f, x, v) =>
        {
            var hessian = Hessian.Of(f.On, x);
            double[] entries = [.. hessian.Cast<double>()];
            var product = Hessian.VectorProduct(f.On, x, v);
            for (var i = 0; i < x.Length; i++)
            {
                var row = Enumerable.Range(0, x.Length).Select(j => hessian[i, j]).ToArray();
                AssertClose(Dot(row, v), product[i], 1e-11, entries);

                // Independent: differences of the gradient, and forward mode over forward mode.
                var differences = CentralDifference.Gradient(p => ReverseMode.Gradient(f.On, p)[i], x);
                for (var j = 0; j < x.Length; j++)
                {
                    AssertClose(hessian[j, i], hessian[i, j], 1e-11, entries);
                    AssertClose(differences[j], hessian[i, j], 1e-7, entries);
                    Dual<Dual>[] twice = [.. x.Select((value, k) => new Dual<Dual>(new(value, k == i ? 1 : 0), k == j ? 1 : 0))];
                    AssertClose(f.On(twice).Tangent.Tangent, hessian[i, j], 1e-11, entries);
                }
            }
        }, seed: Seed, iter: 100);

    private static double[] Unit(int i) => [.. Enumerable.Range(0, Expression.Variables).Select(j => j == i ? 1.0 : 0.0)];

    private static double Dot(double[] x, double[] y) => x.Zip(y, (a, b) => a * b).Sum();

    private static void AssertClose(double expected, double actual, double tolerance, double[] scale) =>
        Assert.Equal(expected, actual, tolerance * Math.Max(1, scale.Max(Math.Abs)));
}
