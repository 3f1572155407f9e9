using CsCheck;

namespace NeuronDocs.Core.Tests;

public class ReductionTests
{
    // Around a row of lanes, around a block, and far beyond it.
    private static readonly Gen<int> Length = Gen.OneOf(Gen.Int[0, 70], Gen.Int[1000, 1100], Gen.Const(4099));

    private static readonly Gen<(double[] X, double[] Y)> Pairs = Length.SelectMany(n => Gen.Select(Gen.Double[-10, 10].Array[n], Gen.Double[-10, 10].Array[n]));

    [Fact]
    public void Products_have_the_bits_of_32_lanes_at_every_width() => Check(new Reduction.Product(), Reduction.Dot, (sum, x, y) => Math.FusedMultiplyAdd(x, y, sum));

    [Fact]
    public void Values_have_the_bits_of_32_lanes_at_every_width() => Check(new Reduction.Value(), (x, _) => Reduction.Sum(x), (sum, x, _) => sum + x);

    [Fact]
    public void Sizes_have_the_bits_of_32_lanes_at_every_width() => Check(new Reduction.Size(), (x, _) => Reduction.SumOfSizes(x), (sum, x, _) => sum + Math.Abs(x));

    [Fact]
    public void Squared_distances_have_the_bits_of_32_lanes_at_every_width() => Length.SelectMany(n => Gen.Double[-10, 10].Array[n]).Sample(
        x => Holds(new Reduction.SquaredDistance(0.3), Reduction.SumOfSquaredDistances(x, 0.3), (sum, v, _) => Math.FusedMultiplyAdd(v - 0.3, v - 0.3, sum), x, x));

    [Fact]
    public void A_sum_of_whole_numbers_is_exact()
    {
        double[] x = [.. Enumerable.Range(1, 5000).Select(i => (double)i)];
        Assert.Equal(5000 * 5001 / 2, Reduction.Sum(x));
        Assert.Equal(5000L * 5001 * 10001 / 6, Reduction.Dot(x, x));
        Assert.Equal(5, Reduction.Norm([3, -4]));
    }

    /// <summary>Of all places: in a row of lanes, in the rest, alone.</summary>
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void One_number_that_is_not_finite_is_found_wherever_it_stands(double value)
    {
        for (var n = 1; n < 80; n++)
        {
            var x = new double[n];
            Array.Fill(x, double.MaxValue);
            Assert.True(Reduction.AreFinite(x));
            for (var i = 0; i < n; i++)
            {
                x[i] = value;
                Assert.False(Reduction.AreFinite(x));
                x[i] = double.MinValue;
            }
        }

        Assert.True(Reduction.AreFinite([]));
    }

    [Fact]
    public void A_shorter_second_array_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Reduction.Dot([1, 2], [1]));

    private delegate double Function(ReadOnlySpan<double> x, ReadOnlySpan<double> y);

    private static void Check<TTerm>(TTerm term, Function function, Func<double, double, double, double> add) where TTerm : struct, Reduction.ITerm =>
        Pairs.Sample((x, y) => Holds(term, function(x, y), add, x, y));

    private static bool Holds<TTerm>(TTerm term, double actual, Func<double, double, double, double> add, double[] x, double[] y) where TTerm : struct, Reduction.ITerm
    {
        var expected = Plain(x, y, add);
        return actual == expected && Reduction.Sum<TTerm, OneLane>(term, x, y) == expected
            && Reduction.Sum<TTerm, FourLanes>(term, x, y) == expected && Reduction.Sum<TTerm, EightLanes>(term, x, y) == expected;
    }

    /// <summary>The definition: 32 sums in the order of the index, then always the upper half to the lower.</summary>
    private static double Plain(double[] x, double[] y, Func<double, double, double, double> add)
    {
        var lanes = new double[32];
        for (var i = 0; i < x.Length; i++) lanes[i % 32] = add(lanes[i % 32], x[i], y[i]);
        while (lanes.Length > 1) lanes = [.. lanes[..(lanes.Length / 2)].Zip(lanes[(lanes.Length / 2)..], (low, high) => low + high)];
        return lanes[0];
    }
}
