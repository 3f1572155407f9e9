namespace NeuronDocs.Core.Tests;

public class GradientCheckTests
{
    [Fact]
    public void A_right_gradient_passes_and_a_wrong_component_is_found()
    {
        double[] x = [0.4, -1.2, 2];
        var gradient = ReverseMode.Gradient(F, x);
        var right = GradientCheck.Compare(p => F<Number>([.. p]), x, gradient);
        Assert.InRange(right.LargestError, 0, 1e-8);
        Assert.Equal([0.4, -1.2, 2], x);

        var exact = gradient[1];
        gradient[1] *= 1.25;
        var wrong = GradientCheck.Compare(p => F<Number>([.. p]), x, gradient);
        Assert.Equal(1, wrong.LargestIndex);
        Assert.Equal(0.2, wrong.LargestError, 1e-7);
        Assert.Equal(wrong.LargestError, wrong.RelativeErrors[1]);
        Assert.Equal(exact, wrong.Numeric[1], 1e-8);
        Assert.InRange(wrong.RelativeErrors[2], 0, 1e-8);
    }

    [Theory]
    [InlineData(2, 1, 0.5)]
    [InlineData(-1, 1, 2)]
    [InlineData(0, 0, 0)]
    [InlineData(1e-5, 0, 0.01)] // below the floor, 1e-3
    public void The_relative_error_is_that_of_CS231n_above_a_floor(double analytic, double numeric, double expected)
    {
        Assert.Equal(expected, GradientCheck.RelativeError(analytic, numeric), 1e-15);
        Assert.Equal(expected, GradientCheck.RelativeError(numeric, analytic), 1e-15);
    }

    [Fact]
    public void A_NaN_is_the_largest_error()
    {
        Assert.Equal(1, GradientCheck.Compare(p => p[0] + p[1] + p[2], [1, 2, 3], [1, double.NaN, 9]).LargestIndex);
        var first = GradientCheck.Compare(p => p[0] + p[1], [1, 2], [double.NaN, 9]);
        Assert.Equal(0, first.LargestIndex);
        Assert.True(double.IsNaN(first.LargestError));
    }

    [Fact]
    public void Steps_are_evenly_spaced_on_a_logarithmic_axis()
    {
        var steps = GradientCheck.Steps(3, 2);
        Assert.Equal(5, steps.Length);
        for (var i = 0; i < 5; i++) Assert.Equal(Math.Pow(10, -1 - 0.5 * i), steps[i], 1e-16);
    }

    /// <summary>With f = e^x all derivatives are f: h = 2 sqrt(u) and (3u)^(1/3), and on both sides of them the predicted error is larger.</summary>
    [Fact]
    public void The_best_step_is_the_minimum_of_the_predicted_error()
    {
        const double u = 1.1102230246251565e-16;
        Assert.Equal(2 * Math.Sqrt(u), GradientCheck.BestForwardStep(5, -5), 1e-22);
        Assert.Equal(Math.Cbrt(3 * u), GradientCheck.BestCentralStep(-5, 5), 1e-18);
        var (forward, central) = (GradientCheck.BestForwardStep(2, 7), GradientCheck.BestCentralStep(2, 7));
        foreach (var factor in new[] { 0.5, 0.9, 1.1, 2 })
        {
            Assert.True(Forward(forward * factor) > Forward(forward));
            Assert.True(Central(central * factor) > Central(central));
        }

        static double Forward(double h) => h * 7 / 2 + 2 * u * 2 / h;
        static double Central(double h) => h * h * 7 / 6 + u * 2 / h;
    }

    [Fact]
    public void Bad_input_is_named()
    {
        Func<double[], double> f = p => p[0];
        Named("x", () => GradientCheck.Compare(f, [], []));
        Named("gradient", () => GradientCheck.Compare(f, [1], [1, 2]));
        Named("h", () => GradientCheck.Compare(f, [1], [1], 0));
        Named("floor", () => GradientCheck.Compare(f, [1], [1], 1e-6, 0));
        Named("floor", () => GradientCheck.RelativeError(1, 1, double.NaN));
        Named("steps", () => GradientCheck.VCurve(x => x, 1, 1, []));
        Named("h", () => GradientCheck.VCurve(x => x, 1, 1, [0.1, -0.1]));
        Named("decades", () => GradientCheck.Steps(0, 1));
        Named("decades", () => GradientCheck.Steps((1 << 16) + 1, 1 << 16));
        Named("perDecade", () => GradientCheck.Steps(1, 0));
        Named("value", () => GradientCheck.BestForwardStep(0, 1));
        Named("second", () => GradientCheck.BestForwardStep(1, double.NaN));
        Named("third", () => GradientCheck.BestCentralStep(1, 0));

        static void Named(string name, Action action) => Assert.Equal(name, Assert.ThrowsAny<ArgumentException>(action).ParamName);
    }

    private static T F<T>(T[] x) where T : IScalar<T> => (x[0] * x[1]).Sin() + x[2] * x[2] * x[1];
}
