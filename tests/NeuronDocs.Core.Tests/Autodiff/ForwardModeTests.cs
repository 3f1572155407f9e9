namespace NeuronDocs.Core.Tests;

public class ForwardModeTests
{
    [Fact]
    public void The_derivative_of_a_function_of_one_number() =>
        Assert.Equal(Elementary.Exp(Elementary.Sin(1)) * Elementary.Cos(1), ForwardMode.Derivative(x => x.Sin().Exp(), 1), 1e-15);

    /// <summary>f = x^2 y at (3, 2): the gradient is (12, 9).</summary>
    [Fact]
    public void The_directional_derivative_is_the_product_with_the_gradient()
    {
        Assert.Equal(12 * 0.5 - 9 * 2, ForwardMode.DirectionalDerivative(F, [3, 2], [0.5, -2]));
        Assert.Equal([12, 9], ReverseMode.Gradient(F, [3, 2]));
        Assert.Equal(18, F<Number>([3, 2]).Value);
    }

    /// <summary>Polar coordinates: x = r cos phi, y = r sin phi.</summary>
    [Fact]
    public void The_Jacobian_of_polar_coordinates_is_a_rotation_scaled_by_the_radius()
    {
        double r = 2, phi = 0.3, cos = Elementary.Cos(phi), sin = Elementary.Sin(phi);
        Assert.Equal(new[,] { { cos, -r * sin }, { sin, r * cos } }, Jacobian.Forward(Polar, [r, phi]));
        Assert.Equal(new[,] { { cos, -r * sin }, { sin, r * cos } }, Jacobian.Reverse(Polar, [r, phi]));
        Assert.Equal([-r * sin, r * cos], ForwardMode.JacobianVectorProduct(Polar, [r, phi], [0, 1]));
        Assert.Equal([sin, r * cos], ReverseMode.VectorJacobianProduct(Polar, [r, phi], [0, 1]));
    }

    /// <summary>A pass is one evaluation of the function, however many inputs and outputs it has.</summary>
    [Fact]
    public void Each_product_needs_one_evaluation_and_a_Jacobian_by_columns_as_many_as_inputs()
    {
        var calls = 0;
        double[] x = [1, 2, 3];
        ForwardMode.JacobianVectorProduct(Count, x, [1, 0, 0]);
        Assert.Equal(1, calls);
        ReverseMode.VectorJacobianProduct(Count, x, [1, 2]);
        Assert.Equal(2, calls);
        Jacobian.Reverse(Count, x);
        Assert.Equal(3, calls);
        Jacobian.Forward(Count, x);
        Assert.Equal(6, calls);
        Hessian.VectorProduct(p => Count(p)[0], x, [1, 0, 0]);
        Assert.Equal(7, calls);
        Hessian.Of(p => Count(p)[0], x);
        Assert.Equal(10, calls);

        T[] Count<T>(T[] p) where T : IScalar<T>
        {
            calls++;
            return [p[0] * p[1], p[2].Sin()];
        }
    }

    [Fact]
    public void Bad_input_is_named()
    {
        Named("x", () => ForwardMode.DirectionalDerivative(F, [], []));
        Named("v", () => ForwardMode.DirectionalDerivative(F, [1, 2], [1]));
        Named("x", () => ForwardMode.JacobianVectorProduct(Polar, [], []));
        Named("v", () => ForwardMode.JacobianVectorProduct(Polar, [1, 2], [1, 2, 3]));
        Named("f", () => ForwardMode.JacobianVectorProduct(_ => [], [1], [1]));
        Named("x", () => Jacobian.Forward(Polar, []));
        Named("f", () => Jacobian.Forward(_ => [], [1]));
        var calls = 0;
        Named("f", () => Jacobian.Forward(x => ++calls == 1 ? [x[0]] : [x[0], x[1]], [1, 2]));
    }

    private static void Named(string name, Action action) => Assert.Equal(name, Assert.Throws<ArgumentException>(action).ParamName);

    private static T F<T>(T[] x) where T : IScalar<T> => x[0] * x[0] * x[1];

    private static T[] Polar<T>(T[] x) where T : IScalar<T> => [x[0] * x[1].Cos(), x[0] * x[1].Sin()];
}
