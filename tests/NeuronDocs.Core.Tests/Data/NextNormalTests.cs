using CsCheck;

namespace NeuronDocs.Core.Tests;

public class NextNormalTests
{
    private const int Draws = 200000;

    /// <summary>Each tolerance is five standard errors: sqrt(1/n), sqrt(2/n), sqrt(15/n), sqrt(96/n).</summary>
    [Fact]
    public void Has_the_first_four_moments_of_the_normal_distribution()
    {
        var z = Draw();
        Assert.InRange(z.Average(), -0.0112, 0.0112);
        Assert.InRange(z.Average(x => x * x), 1 - 0.0159, 1 + 0.0159);
        Assert.InRange(z.Average(x => x * x * x), -0.0434, 0.0434);
        Assert.InRange(z.Average(x => x * x * x * x), 3 - 0.11, 3 + 0.11);
    }

    [Theory]
    [InlineData(1, 0.682689)]
    [InlineData(2, 0.954500)]
    [InlineData(3, 0.997300)]
    public void Has_its_share_within_so_many_standard_deviations(double deviations, double share)
    {
        var measured = Draw().Count(x => Math.Abs(x) < deviations) / (double)Draws;
        Assert.InRange(measured, share - 5 * Math.Sqrt(share * (1 - share) / Draws), share + 5 * Math.Sqrt(share * (1 - share) / Draws));
    }

    /// <summary>Lengths around 0 and long enough for layers' edges and tails: the numbers and the generator afterwards are the same.</summary>
    [Fact]
    public void Many_are_the_same_as_one_at_a_time() => Gen.Int[0, 20].SelectMany(n => Gen.Int[n * n * n, n * n * n + 3]).Select(Gen.ULong).Sample((count, seed) =>
    {
        var (one, many) = (new Xoshiro256(seed), new Xoshiro256(seed));
        var z = new double[count];
        many.NextNormals(z);
        Assert.Equal(z.Select(_ => one.NextNormal()), z);
        Assert.Equal(one.NextUInt64(), many.NextUInt64());
    });

    [Fact]
    public void Another_generator_is_asked_for_64_bits_and_gives_the_same_numbers()
    {
        var (own, other) = (new Xoshiro256(3), new Another(new Xoshiro256(3)));
        var (expected, actual) = (new double[10000], new double[10000]);
        own.NextNormals(expected);
        other.NextNormals(actual.AsSpan(1));
        actual[0] = new Another(new Xoshiro256(3)).NextNormal();
        Assert.Equal(expected[0], actual[0]);
        Assert.Equal(expected[..^1], actual[1..]);
    }

    [Fact]
    public void Needs_a_generator()
    {
        Assert.Throws<ArgumentNullException>(() => ((Random)null!).NextNormal());
        Assert.Throws<ArgumentNullException>(() => ((Random)null!).NextNormals([]));
    }

    private static double[] Draw()
    {
        var random = new Xoshiro256(1);
        return [.. Enumerable.Range(0, Draws).Select(_ => random.NextNormal())];
    }

    /// <summary>Of the draws of <see cref="Random"/> only those that normal numbers are documented to use.</summary>
    private sealed class Another(Xoshiro256 words) : Random
    {
        public override long NextInt64(long minValue, long maxValue)
        {
            Assert.Equal((long.MinValue, long.MaxValue), (minValue, maxValue));
            return (long)words.NextUInt64();
        }

        public override double NextDouble() => words.NextDouble();

        public override int Next(int minValue, int maxValue) => throw new NotSupportedException();
    }
}
