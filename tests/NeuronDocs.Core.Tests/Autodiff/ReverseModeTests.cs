namespace NeuronDocs.Core.Tests;

public class ReverseModeTests
{
    [Fact]
    public void The_vector_Jacobian_product_of_a_linear_map_is_that_of_its_matrix()
    {
        Assert.Equal([7 * 1 - 2 * 4, 7 * 2 - 2 * 5, 7 * 3 - 2 * 6], ReverseMode.VectorJacobianProduct(Linear, [9, 9, 9], [7, -2]));

        static Var[] Linear(Var[] x) => [x[0] + 2 * x[1] + 3 * x[2], 4 * x[0] + 5 * x[1] + 6 * x[2]];
    }

    [Fact]
    public void An_output_that_is_an_input_has_the_gradient_1() => Assert.Equal([0, 1], ReverseMode.Gradient(x => x[1], [3, 4]));

    [Fact]
    public void Bad_input_is_named()
    {
        var stranger = new Tape().Variable(1);
        Named("x", () => ReverseMode.Gradient(x => x[0], []));
        Named("output", () => ReverseMode.Gradient(_ => stranger, [1]));
        Named("output", () => ReverseMode.Gradient(_ => default, [1]));
        Named("x", () => ReverseMode.VectorJacobianProduct(x => x, [], []));
        Named("u", () => ReverseMode.VectorJacobianProduct(x => x, [1, 2], [1]));
        Named("f", () => ReverseMode.VectorJacobianProduct(_ => [], [1, 2], []));
        Named("outputs", () => ReverseMode.VectorJacobianProduct(x => [x[0], stranger], [1], [1, 2]));
        Named("x", () => Jacobian.Reverse(x => x, []));
        Named("f", () => Jacobian.Reverse(_ => [], [1]));
        Named("output", () => Jacobian.Reverse(_ => [stranger], [1]));
    }

    private static void Named(string name, Action action) => Assert.Equal(name, Assert.Throws<ArgumentException>(action).ParamName);
}
