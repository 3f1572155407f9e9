namespace NeuronDocs.Core.Tests;

/// <summary>Baydin et al. 2018, Tables 2 and 3: y = ln(x1) + x1 x2 - sin(x2) at (2, 5) is 11.652, with the derivatives 5.5 and 1.716.</summary>
public class EvaluationTraceTests
{
    [Fact]
    public void Both_modes_have_the_published_derivatives()
    {
        Assert.Equal(11.652, Y<Number>([2, 5]), 5e-4);
        var gradient = ReverseMode.Gradient(Y, [2, 5]);
        Assert.Equal(5.5, gradient[0], 5e-15);
        Assert.Equal(1.716, gradient[1], 5e-4);
        Assert.Equal(gradient[0], ForwardMode.DirectionalDerivative(Y, [2, 5], [1, 0]), 5e-15);
        Assert.Equal(gradient[1], ForwardMode.DirectionalDerivative(Y, [2, 5], [0, 1]), 5e-15);
    }

    private static T Y<T>(T[] x) where T : IScalar<T> => x[0].Log() + x[0] * x[1] - x[1].Sin();
}
