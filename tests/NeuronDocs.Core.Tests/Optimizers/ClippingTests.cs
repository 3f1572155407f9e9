using CsCheck;

namespace NeuronDocs.Core.Tests;

public class ClippingTests
{
    private static readonly Gen<double[]> Updates = Gen.Double[-1e3, 1e3].Array[1, 8];

    [Fact]
    public void A_clipped_norm_is_at_most_the_largest_and_the_direction_stays() => Gen.Select(Updates, Gen.Double[0.1, 100]).Sample((update, max) =>
    {
        double[] clipped = [.. update];
        new ClipByNorm(max).Apply(clipped, update, [], 0);
        Assert.InRange(Norm(clipped), 0, Math.Min(max, Norm(update)) * (1 + 1e-14));
        for (var i = 0; i < update.Length; i++) Assert.Equal(Norm(clipped) * update[i], Norm(update) * clipped[i], 1e-8);
    }, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Clipped_values_are_those_of_the_range_that_are_nearest() => Gen.Select(Updates, Gen.Double[0.1, 100]).Sample((update, max) =>
    {
        double[] clipped = [.. update];
        new ClipByValue(max).Apply(clipped, update, [], 0);
        Assert.Equal(update.Select(u => Math.Abs(u) <= max ? u : max * Math.Sign(u)), clipped);
    }, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void By_value_the_direction_changes_and_by_norm_it_does_not()
    {
        double[] value = [30, 4], norm = [30, 40];
        new ClipByValue(5).Apply(value, [0, 0], [], 0);
        new ClipByNorm(5).Apply(norm, [0, 0], [], 0);
        Assert.Equal([5, 4], value);
        Assert.Equal([3, 4], norm);
    }

    /// <summary>The squares of these are infinite, their norm is not.</summary>
    [Theory]
    [InlineData(3e200)]
    [InlineData(3e307)]
    public void An_exploded_gradient_keeps_its_direction_too(double size)
    {
        double[] update = [size, -size / 3 * 4];
        new ClipByNorm(5).Apply(update, [0, 0], [], 0);
        Assert.Equal(3, update[0], 1e-14);
        Assert.Equal(-4, update[1], 1e-14);
    }

    [Fact]
    public void A_long_update_that_is_shorter_than_the_largest_passes()
    {
        double[] update = [3e199, -4e199];
        new ClipByNorm(1e200).Apply(update, [0, 0], [], 0);
        Assert.Equal([3e199, -4e199], update);
    }

    [Fact]
    public void An_infinite_gradient_is_not_hidden()
    {
        double[] norm = [1, double.PositiveInfinity], value = [1, double.NegativeInfinity];
        new ClipByNorm(5).Apply(norm, [0, 0], [], 0);
        new ClipByValue(5).Apply(value, [0, 0], [], 0);
        Assert.True(double.IsNaN(norm[1]));
        Assert.Equal(-5, value[1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_limit_that_lets_nothing_through_is_refused(double max)
    {
        Assert.Equal("Max", Assert.Throws<ArgumentOutOfRangeException>(() => new ClipByNorm(max)).ParamName);
        Assert.Equal("Max", Assert.Throws<ArgumentOutOfRangeException>(() => new ClipByValue(max)).ParamName);
    }

    private static double Norm(double[] values) => Math.Sqrt(values.Sum(value => value * value));
}
