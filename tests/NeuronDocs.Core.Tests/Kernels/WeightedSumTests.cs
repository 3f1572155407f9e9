using CsCheck;

namespace NeuronDocs.Core.Tests;

public class WeightedSumTests
{
    // No row of eight, some rows and a rest, many.
    private static readonly Gen<int> Length = Gen.OneOf(Gen.Int[0, 70], Gen.Const(1021), Gen.Const(1024));

    [Fact]
    public void It_has_the_bits_of_eight_lanes_and_a_rest_at_every_width() =>
        Length.SelectMany(n => Gen.Select(Gen.Double[-10, 10].Array[n], Gen.Double[-10, 10].Array[n])).Sample((w, x) =>
        {
            var expected = Bits(Plain(w, x));
            Assert.Equal(expected, Bits(WeightedSum.Of(w, x)));
            Assert.Equal(expected, Bits(WeightedSum.Of<EightLanes>(w, x)));
            Assert.Equal(expected, Bits(WeightedSum.Of<Pair<FourLanes>>(w, x)));
            Assert.Equal(expected, Bits(WeightedSum.Of<Pair<Pair<Pair<OneLane>>>>(w, x)));
            Assert.Equal(expected, Bits(WeightedSum.OneByOne(w, x)));
        });

    [Fact]
    public void Below_eight_terms_it_has_the_bits_of_a_sum_in_order() =>
        Gen.Int[0, 7].SelectMany(n => Gen.Select(Gen.Double[-10, 10].Array[n], Gen.Double[-10, 10].Array[n]))
            .Sample((w, x) => Assert.Equal(Bits(LinearAlgebra.Dot(w, x)), Bits(WeightedSum.Of(w, x))));

    [Fact]
    public void A_sum_of_whole_numbers_is_exact()
    {
        double[] x = [.. Enumerable.Range(1, 5003).Select(i => (double)i)];
        Assert.Equal(5003L * 5004 * 10007 / 6, WeightedSum.Of(x, x));
    }

    [Fact]
    public void Fewer_inputs_than_weights_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => WeightedSum.Of([1, 2], [1]));

    /// <summary>The definition: eight sums over the whole rows, always the upper half to the lower, then the rest in order.</summary>
    private static double Plain(double[] w, double[] x)
    {
        var lanes = new double[8];
        var whole = w.Length / 8 * 8;
        for (var i = 0; i < whole; i++) lanes[i % 8] = Math.FusedMultiplyAdd(w[i], x[i], lanes[i % 8]);
        while (lanes.Length > 1) lanes = [.. lanes[..(lanes.Length / 2)].Zip(lanes[(lanes.Length / 2)..], (low, high) => low + high)];
        var sum = lanes[0];
        for (var i = whole; i < w.Length; i++) sum = Math.FusedMultiplyAdd(w[i], x[i], sum);
        return sum;
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
