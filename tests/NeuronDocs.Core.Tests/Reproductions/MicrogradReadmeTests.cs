namespace NeuronDocs.Core.Tests;

/// <summary>F25, the example of micrograd's README, which prints g = 24.7041, dg/da = 138.8338, dg/db = 645.5773.</summary>
public class MicrogradReadmeTests
{
    [Fact]
    public void Reverse_and_forward_mode_print_what_the_readme_prints()
    {
        Assert.Equal(24.70408163, G<Number>([-4, 2]), 5e-9);
        var gradient = ReverseMode.Gradient(G, [-4, 2]);
        Assert.Equal(138.8338, gradient[0], 5e-5);
        Assert.Equal(645.5773, gradient[1], 5e-5);
        Assert.Equal(gradient[0], ForwardMode.DirectionalDerivative(G, [-4, 2], [1, 0]), 1e-12 * 139);
        Assert.Equal(gradient[1], ForwardMode.DirectionalDerivative(G, [-4, 2], [0, 1]), 1e-12 * 646);
    }

    private static T G<T>(T[] x) where T : IScalar<T>
    {
        T a = x[0], b = x[1];
        var c = a + b;
        var d = a * b + b.Pow(3);
        c = c + c + 1;
        c = c + 1 + c + -a;
        d = d + d * 2 + (b + a).Relu();
        d = d + 3 * d + (b - a).Relu();
        var e = c - d;
        var f = e.Pow(2);
        var g = f / 2.0;
        return g + 10.0 / f;
    }
}
