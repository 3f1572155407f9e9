using CsCheck;

namespace NeuronDocs.Core.Tests;

public class QuotientTests
{
    [Fact]
    public void Each_number_is_divided_to_the_last_bit_at_every_width() => Gen.Select(Gen.OneOf(Gen.Double, Gen.Double[-2, 2]).Array[0, 41], Gen.OneOf(Gen.Int[1, 100], Gen.Int[0, 30].Select(k => 1 << k))).Sample((values, divisor) =>
    {
        double[] expected = [.. values.Select(value => value / divisor)];
        double[] any = [.. values], one = [.. values], four = [.. values], eight = [.. values];
        Quotient.Divide(any, divisor);
        Quotient.Divide<OneLane>(one, divisor);
        Quotient.Divide<FourLanes>(four, divisor);
        Quotient.Divide<EightLanes>(eight, divisor);
        foreach (var actual in new[] { any, one, four, eight }) Assert.Equal(expected, actual);
    });
}
