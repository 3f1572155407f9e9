using System.Reflection;

namespace NeuronDocs.Core.Tests;

/// <summary>Every operation of <see cref="IScalar{T}"/>: all kinds of number agree on values, first and second derivatives.</summary>
public class ScalarContract
{
    private static readonly double[] Points = [-1.7, -0.4, 0.3, 1, 2.7];

    public static TheoryData<string> All => ScalarOperations.Names;

    [Fact]
    public void All_are_found() => Assert.True(All.Count >= 13 + 17);

    [Theory]
    [MemberData(nameof(All))]
    public void A_function_has_the_value_of_Elementary_or_Math(string name)
    {
        var function = name[..name.IndexOf('(', StringComparison.Ordinal)];
        Assert.All(Arguments(name), x =>
        {
            object expected = function switch
            {
                "op_Addition" => x[0] + x[1],
                "op_Subtraction" => x[0] - x[1],
                "op_Multiply" => x[0] * x[1],
                "op_Division" => x[0] / x[1],
                "op_UnaryNegation" => -x[0],
                "Relu" => x[0] > 0 ? x[0] : 0,
                "Pow" when name.Contains("Int32", StringComparison.Ordinal) => Elementary.Pow(x[0], Convert.ToInt32(x[1])),
                _ => Method(function, x.Length).Invoke(null, [.. x])!,
            };
            Assert.Equal((double)expected, Value(name, x));
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void All_kinds_of_number_agree_on_value_and_derivative(string name)
    {
        var variables = ScalarOperations.AreVariables(name);
        Assert.All(Arguments(name), x =>
        {
            var tape = new Tape();
            Var[] onTape = [.. x.Select(tape.Variable)];
            var y = ScalarOperations.Apply(name, onTape);
            Assert.Equal(Value(name, x), y.Value);
            for (var i = 0; i < x.Length; i++)
            {
                if (!variables[i]) continue;
                var expected = FivePoint(t => Value(name, With(x, i, t)), x[i]);
                var dual = ScalarOperations.Apply(name, Seed(x, i));
                Assert.Equal(y.Value, dual.Value);
                AssertClose(expected, dual.Tangent, 1e-10);
                AssertClose(dual.Tangent, tape.Gradients(y)[onTape[i]], 1e-12);

                var general = ScalarOperations.Apply<Dual<Number>>(name, [.. Seed(x, i).Select(d => new Dual<Number>(d.Value, d.Tangent))]);
                Assert.Equal(dual, new Dual(general.Value, general.Tangent));
            }
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Reverse_over_forward_agrees_with_forward_over_forward_and_with_differences_of_the_derivative(string name)
    {
        var variables = ScalarOperations.AreVariables(name);
        Assert.All(Arguments(name), x =>
        {
            for (var i = 0; i < x.Length; i++)
            {
                if (!variables[i]) continue;
                var tape = new Tape();
                Var[] onTape = [.. x.Select(tape.Variable)];
                var product = ScalarOperations.Apply<Dual<Var>>(name, [.. onTape.Zip(Seed(x, i), (v, d) => new Dual<Var>(v, tape.Variable(d.Tangent)))]).Tangent;
                for (var j = 0; j < x.Length; j++)
                {
                    if (!variables[j]) continue;
                    var expected = FivePoint(t => ScalarOperations.Apply(name, Seed(With(x, j, t), i)).Tangent, x[j]);
                    var twice = ScalarOperations.Apply<Dual<Dual>>(name, [.. Seed(x, j).Zip(Seed(x, i), (a, b) => new Dual<Dual>(a, b.Tangent))]).Tangent.Tangent;
                    AssertClose(expected, twice, 1e-9);
                    AssertClose(twice, tape.Gradients(product)[onTape[j]], 1e-12);
                }
            }
        });
    }

    /// <summary>x.Tanh() is T.Tanh(x) for each function.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void A_function_can_be_written_behind_its_argument(string name)
    {
        if (name.StartsWith("op_", StringComparison.Ordinal)) return;
        var extension = typeof(Scalar).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.MakeGenericMethod(typeof(Dual)))
            .Single(method => name == $"{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType == typeof(Dual) ? "T" : p.ParameterType.Name))})");
        Assert.All(Arguments(name), x =>
        {
            var seed = Seed(x, 0);
            object[] arguments = [.. extension.GetParameters().Zip(seed, (p, d) =>
                p.ParameterType == typeof(Dual) ? d : Convert.ChangeType(d.Value, p.ParameterType, null))];
            Assert.Equal(ScalarOperations.Apply(name, seed), extension.Invoke(null, arguments));
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void NaN_goes_through_and_is_not_hidden(string name)
    {
        var variables = ScalarOperations.AreVariables(name);
        for (var i = 0; i < variables.Length; i++)
        {
            if (!variables[i]) continue;
            var tape = new Tape();
            Var[] x = [.. variables.Select((_, j) => tape.Variable(j == i ? double.NaN : 2))];
            var y = ScalarOperations.Apply(name, x);
            Assert.True(double.IsNaN(y.Value));
        }
    }

    /// <summary>Each pair of points, without those at a kink and those for which the function has no finite value.</summary>
    private static List<double[]> Arguments(string name)
    {
        var count = ScalarOperations.AreVariables(name).Length;
        double[][] candidates = count == 1 ? [.. Points.Select(x => new[] { x })] : [.. Points.SelectMany(x => Points.Where(y => y != x).Select(y => new[] { x, y }))];
        List<double[]> arguments = [.. candidates.Where(x => double.IsFinite(Value(name, x)))];
        Assert.True(arguments.Count >= 3);
        return arguments;
    }

    private static double Value(string name, double[] x) => ScalarOperations.Apply<Number>(name, [.. x]);

    private static MethodInfo Method(string name, int count)
    {
        Type[] types = [.. Enumerable.Repeat(typeof(double), count)];
        return typeof(Elementary).GetMethod(name, types) ?? typeof(Math).GetMethod(name, types)!;
    }

    private static double[] With(double[] x, int i, double value) => [.. x.Select((old, j) => j == i ? value : old)];

    private static Dual[] Seed(double[] x, int i) => [.. x.Select((value, j) => new Dual(value, j == i ? 1 : 0))];

    private static double FivePoint(Func<double, double> f, double x) => CentralDifference.OfFourthOrder(f, x);

    private static void AssertClose(double expected, double actual, double tolerance) =>
        Assert.Equal(expected, actual, tolerance * Math.Max(1, Math.Abs(expected)));
}
