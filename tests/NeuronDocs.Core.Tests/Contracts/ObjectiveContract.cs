using System.Reflection;

namespace NeuronDocs.Core.Tests;

public class ObjectiveContract
{
    public static TheoryData<string> All => [.. Types().Select(type => type.Name)];

    [Fact]
    public void All_seven_are_found() => Assert.True(Types().Count() >= 7);

    [Theory]
    [MemberData(nameof(All))]
    public void The_gradient_is_that_of_the_value(string name)
    {
        var objective = Named(name);
        var gradient = new double[objective.Dimension];
        foreach (var x in Points(objective.Dimension))
        {
            objective.Gradient(x, gradient);
            AssertClose(FiniteDifference.Gradient(p => objective.Value(p), x), gradient);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_hessian_is_that_of_the_gradient_and_symmetric(string name)
    {
        var objective = Named(name);
        var n = objective.Dimension;
        var hessian = new double[n * n];
        foreach (var x in Points(n))
        {
            objective.Hessian(x, hessian);
            double[] expected = [.. Enumerable.Range(0, n).SelectMany(i => FiniteDifference.Gradient(p => GradientAt(p)[i], x, 1e-5))];
            AssertClose(expected, hessian);
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++) Assert.Equal(hessian[i * n + j], hessian[j * n + i]);
            }
        }

        double[] GradientAt(double[] x)
        {
            var gradient = new double[n];
            objective.Gradient(x, gradient);
            return gradient;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_gradient_returns_the_value_to_the_last_bit_and_changes_no_point(string name)
    {
        var objective = Named(name);
        foreach (var x in Points(objective.Dimension))
        {
            double[] point = [.. x];
            Assert.Equal(objective.Value(point), objective.Gradient(point, new double[point.Length]));
            Assert.Equal(x, point);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NaN_goes_through_and_is_not_hidden(string name)
    {
        var objective = Named(name);
        double[] x = [.. Enumerable.Repeat(double.NaN, objective.Dimension)], gradient = new double[x.Length];
        Assert.True(double.IsNaN(objective.Value(x)));
        Assert.True(double.IsNaN(objective.Gradient(x, gradient)));
        Assert.Contains(double.NaN, gradient);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_wrong_length_is_named_and_nothing_is_written(string name)
    {
        var objective = Named(name);
        double[] x = new double[objective.Dimension], untouched = [.. Enumerable.Repeat(5.0, 99)];
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => objective.Value(untouched)).ParamName);
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => objective.Gradient(untouched, untouched)).ParamName);
        Assert.Equal("gradient", Assert.Throws<ArgumentException>(() => objective.Gradient(x, untouched)).ParamName);
        Assert.Equal("x", Assert.Throws<ArgumentException>(() => objective.Hessian(untouched, untouched)).ParamName);
        Assert.Equal("hessian", Assert.Throws<ArgumentException>(() => objective.Hessian(x, untouched)).ParamName);
        Assert.All(untouched, value => Assert.Equal(5, value));
    }

    private static IEnumerable<Type> Types() =>
        typeof(Objective).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Objective)) && !type.IsAbstract).OrderBy(type => type.Name);

    private static Objective Named(string name)
    {
        var constructor = Types().Single(type => type.Name == name).GetConstructors().MinBy(candidate => candidate.GetParameters().Length)!;
        return (Objective)constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
    }

    /// <summary>Something of a parameter's type: a smooth function of three variables and its gradient, a network with as many inputs as outputs.</summary>
    private static object? Argument(ParameterInfo parameter)
    {
        if (parameter.Name == "hessian") return null;
        object[] arguments =
        [
            3,
            new double[] { 3, -0.5, 7 },
            (Func<ReadOnlySpan<double>, double>)(x => Elementary.Exp(x[0]) * x[1] + x[1] * x[2] * x[2]),
            (Action<ReadOnlySpan<double>, Span<double>>)((x, g) =>
                (g[0], g[1], g[2]) = (Elementary.Exp(x[0]) * x[1], Elementary.Exp(x[0]) + x[2] * x[2], 2 * x[1] * x[2])),
            Network.Create([2, 3, 2], new Tanh(), new Identity(), new Glorot(), new Xoshiro256(1)),
            new double[][] { [0.5, -1], [1, 2] },
            new MeanSquaredError(),
        ];
        return arguments.Single(parameter.ParameterType.IsInstanceOfType);
    }

    private static IEnumerable<double[]> Points(int n)
    {
        var random = new Xoshiro256(5);
        for (var k = 0; k < 20; k++) yield return [.. Enumerable.Range(0, n).Select(_ => 4 * random.NextDouble() - 2)];
    }

    /// <summary>To 1e-7 of the largest component.</summary>
    private static void AssertClose(double[] expected, double[] actual)
    {
        var scale = expected.Max(Math.Abs);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 1e-7 * scale);
    }
}
