using CsCheck;

namespace NeuronDocs.Core.Tests;

public class ElementwiseMapTests
{
    private static readonly double[] Special =
    [
        0, -0.0, double.Epsilon, -double.Epsilon, 2.2250738585072014e-308, double.MaxValue, double.MinValue, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        1, -1, 0.55, -0.55, 19.0625, 20, -20, 708, -708, 709.78, 710, -745.2, Math.BitDecrement(0.55), Math.BitDecrement(19.0625), 1.4142135623730951, Math.BitIncrement(1.4142135623730951),
    ];

    // Numbers of ordinary size most often; any double and the special ones between them, so that a register holds both kinds.
    private static readonly Gen<double[]> Numbers = Gen.Frequency(
        (6, Gen.Double[-30, 30]), (2, Gen.Double[-800, 800]), (2, Gen.Double[0, 1]), (1, Gen.Double), (1, Gen.OneOf([.. Special.Select(Gen.Const)]))).Array[0, 41];

    [Fact]
    public void Exp_has_the_bits_of_one_at_a_time() => Check<Elementary.ExpFunction>(Elementary.Exp, Elementary.Exp);

    [Fact]
    public void Log_has_the_bits_of_one_at_a_time() => Check<Elementary.LogFunction>(Elementary.Log, Elementary.Log);

    [Fact]
    public void Tanh_has_the_bits_of_one_at_a_time() => Check<Elementary.TanhFunction>(Elementary.Tanh, Elementary.Tanh);

    [Fact]
    public void Sigmoid_has_the_bits_of_one_at_a_time() => Check<Elementary.SigmoidFunction>(Elementary.Sigmoid, Elementary.Sigmoid);

    [Fact]
    public void Softplus_has_the_bits_of_one_at_a_time() => Check<Elementary.SoftplusFunction>(Elementary.Softplus, Elementary.Softplus);

    [Fact]
    public void Exp_minus_one_has_the_bits_of_one_at_a_time() => Check<Elementary.ExpMinusOneFunction>(Elementary.ExpMinusOne, Elementary.ExpMinusOne);

    [Fact]
    public void Log_of_one_plus_has_the_bits_of_one_at_a_time() => Check<Elementary.LogOnePlusFunction>(Elementary.LogOnePlus, Elementary.LogOnePlus);

    [Fact]
    public void A_wrong_length_is_named_and_nothing_is_written()
    {
        double[] untouched = [5, 5];
        Assert.Equal("y", Assert.Throws<ArgumentException>(() => Elementary.Exp([1, 2, 3], untouched)).ParamName);
        Assert.Equal([5, 5], untouched);
    }

    private delegate void Map(ReadOnlySpan<double> x, Span<double> y);

    private static void Check<TFunction>(Func<double, double> one, Map all) where TFunction : IElementwise
    {
        Assert.True(Holds([.. Special, .. Special.Select(x => -x), .. Special]));
        Numbers.Sample(Holds, iter: 3000);

        bool Holds(double[] x)
        {
            double[] expected = [.. x.Select(one)];
            return Same(all) && Same(ElementwiseMap<TFunction>.Apply<OneLane>) && Same(ElementwiseMap<TFunction>.Apply<FourLanes>) && Same(ElementwiseMap<TFunction>.Apply<EightLanes>);

            bool Same(Map map)
            {
                double[] y = new double[x.Length], inPlace = [.. x];
                map(x, y);
                map(inPlace, inPlace);
                return y.Select(BitConverter.DoubleToInt64Bits).SequenceEqual(expected.Select(BitConverter.DoubleToInt64Bits))
                    && inPlace.Select(BitConverter.DoubleToInt64Bits).SequenceEqual(expected.Select(BitConverter.DoubleToInt64Bits));
            }
        }
    }
}
