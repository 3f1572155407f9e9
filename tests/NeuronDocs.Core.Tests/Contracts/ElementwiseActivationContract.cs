using System.Reflection;
using CsCheck;

namespace NeuronDocs.Core.Tests;

public class ElementwiseActivationContract
{
    // Away from 0, where some have a kink.
    private static readonly double[] Z = [-30, -7.5, -2, -0.7, -0.01, 0.02, 0.6, 1.5, 9];

    private static readonly double[] Special =
    [
        0, double.Epsilon, 2.2250738585072014e-308, 1e-9, 0.55, 1, 5.8, 6, 19.0625, 36.7, 37.5, 40, 708, 709.78, 710, 745.2, 1e10, 1e160, double.MaxValue,
        double.PositiveInfinity, double.NaN,
    ];

    // Numbers of ordinary size most often; any double and the special ones between them, so that a register holds both kinds.
    private static readonly Gen<double[]> Numbers = Gen.Frequency(
        (6, Gen.Double[-10, 10]), (2, Gen.Double[-800, 800]), (1, Gen.Double), (1, Gen.OneOf([.. Special.Select(Gen.Const)]))).Array[0, 41];

    public static TheoryData<string> All => Implementations.NamesOf<ElementwiseActivation>();

    [Theory]
    [MemberData(nameof(All))]
    public void The_derivative_is_the_slope_of_the_value(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        foreach (var z in Z)
        {
            var expected = Slope.Of(activation.Value, z, out var rounding);
            Assert.Equal(expected, activation.Derivative(z), 1e-7 * Math.Abs(expected) + rounding);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Forward_is_the_value_of_each(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        double[] z = [.. Z, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0, -0.0];
        double[] expected = [.. z.Select(activation.Value)];
        activation.Forward(z, z);
        Assert.Equal(expected, z);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Backward_multiplies_by_the_derivative_to_the_last_bit(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        double[] a = new double[Z.Length], delta = [.. Z.Select((_, j) => 0.3 * j - 1)];
        double[] expected = [.. delta.Select((d, j) => d * activation.Derivative(Z[j]))];
        activation.Forward(Z, a);
        activation.Backward(Z, a, delta);
        Assert.Equal(expected, delta);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Many_values_have_the_bits_of_one_at_a_time_at_every_width(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        List<(Map Forward, Chain Backward)> widths = [(activation.Forward, activation.Backward)];
        if (activation.GetType().GetInterfaces().FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IInLanes<>)) is { } formula)
        {
            var find = typeof(ElementwiseActivationContract).GetMethod(nameof(Widths), BindingFlags.Static | BindingFlags.NonPublic)!;
            widths.AddRange(((Map, Chain)[])find.MakeGenericMethod(formula.GenericTypeArguments[0]).Invoke(null, [activation])!);
        }

        Assert.True(Holds([.. Special, .. Special.Select(z => -z), .. Special]));
        Numbers.Sample(Holds, iter: 1000);

        bool Holds(double[] z)
        {
            double[] a = [.. z.Select(activation.Value)], delta = [.. z.Select((_, j) => 0.3 * j - 1)], chained = [.. delta.Select((d, j) => d * activation.Derivative(z[j]))];
            return widths.All(width =>
            {
                double[] actual = new double[z.Length], inPlace = [.. z], d = [.. delta];
                width.Forward(z, actual);
                width.Forward(inPlace, inPlace);
                width.Backward(z, a, d);
                return Bits(a).SequenceEqual(Bits(actual)) && Bits(a).SequenceEqual(Bits(inPlace)) && Bits(chained).SequenceEqual(Bits(d));
            });
        }
    }

    /// <summary>The value goes to a limit or grows like z, and so does the derivative: to the slope of that growth.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void At_infinity_it_has_its_limits(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        foreach (var end in new[] { double.NegativeInfinity, double.PositiveInfinity })
        {
            var far = Math.CopySign(1e9, end);
            var slope = activation.Derivative(end);
            Assert.Equal(activation.Derivative(far), slope);
            Assert.Equal(slope == 0 ? activation.Value(far) : slope * end, activation.Value(end));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_derivative_of_NaN_is_NaN_unless_it_is_the_same_everywhere(string name)
    {
        var activation = Implementations.Named<ElementwiseActivation>(name);
        Assert.True(double.IsNaN(activation.Derivative(double.NaN)) || Z.Select(activation.Derivative).Distinct().Count() == 1);
    }

    private delegate void Map(ReadOnlySpan<double> z, Span<double> a);

    private delegate void Chain(ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta);

    private static (Map Forward, Chain Backward)[] Widths<TFormula>(IInLanes<TFormula> activation) where TFormula : struct, IFormula
    {
        return [Of<OneLane>(), Of<FourLanes>(), Of<EightLanes>()];

        (Map, Chain) Of<T>() where T : struct, ILanes<T> => (
            (z, a) => FormulaMap<TFormula>.Forward<T>(activation.Formula, z, a),
            (z, a, delta) => FormulaMap<TFormula>.Backward<T>(activation.Formula, z, a, delta));
    }

    /// <summary>Every <c>NaN</c> counts as the same: which one an operation makes is the processor's choice.</summary>
    private static IEnumerable<long> Bits(double[] values) => values.Select(value => BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value));
}
