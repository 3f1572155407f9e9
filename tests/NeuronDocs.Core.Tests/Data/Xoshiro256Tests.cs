namespace NeuronDocs.Core.Tests;

public class Xoshiro256Tests
{
    /// <summary>The first outputs of the authors' C program from the state 1, 2, 3, 4.</summary>
    [Fact]
    public void Has_the_published_output()
    {
        var random = new Xoshiro256(1, 2, 3, 4);
        ulong[] expected =
        [
            11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625,
            8476171486693032832, 10595114339597558777, 2904607092377533576,
        ];
        Assert.Equal(expected, expected.Select(_ => random.NextUInt64()));
    }

    /// <summary>The published outputs of SplitMix64 from the seed 1234567.</summary>
    [Fact]
    public void Its_seeding_has_the_published_output()
    {
        var mix = new SplitMix64(1234567);
        ulong[] expected = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        foreach (var value in expected) Assert.Equal(value, mix.Next());
    }

    [Fact]
    public void A_seed_is_the_same_as_an_int_and_as_a_ulong()
    {
        Assert.Equal(new Xoshiro256(42UL).NextUInt64(), new Xoshiro256(42).NextUInt64());
        Assert.Equal(new Xoshiro256(ulong.MaxValue).NextUInt64(), new Xoshiro256(-1).NextUInt64());
        Assert.NotEqual(new Xoshiro256(43).NextUInt64(), new Xoshiro256(42).NextUInt64());
    }

    [Fact]
    public void Every_draw_of_Random_comes_from_the_sequence()
    {
        var reference = new Xoshiro256(5);
        Random random = new Xoshiro256(5);
        Assert.Equal((reference.NextUInt64() >> 11) / 9007199254740992.0, random.NextDouble());
        Assert.Equal((reference.NextUInt64() >> 40) / 16777216f, random.NextSingle());
        Assert.Equal((int)((UInt128)reference.NextUInt64() * 1000 >> 64), random.Next(1000));
        Assert.Equal((int)((UInt128)reference.NextUInt64() * 20 >> 64) - 10, random.Next(-10, 10));
        Assert.Equal((int)((UInt128)reference.NextUInt64() * int.MaxValue >> 64), random.Next());
        Assert.Equal((long)((UInt128)reference.NextUInt64() * 7 >> 64), random.NextInt64(7));
        Assert.Equal((long)((UInt128)reference.NextUInt64() * long.MaxValue >> 64), random.NextInt64());
        var bytes = new byte[12];
        random.NextBytes(bytes);
        Assert.Equal([.. BitConverter.GetBytes(reference.NextUInt64()), .. BitConverter.GetBytes(reference.NextUInt64()).Take(4)], bytes);
        Assert.Equal(reference.NextUInt64(), ((Xoshiro256)random).NextUInt64());
    }

    [Fact]
    public void The_whole_range_of_a_long_is_reached()
    {
        var random = new Xoshiro256(1);
        long[] draws = [.. Enumerable.Range(0, 1000).Select(_ => random.NextInt64(long.MinValue, long.MaxValue))];
        Assert.Contains(draws, value => value < long.MinValue / 2);
        Assert.Contains(draws, value => value > long.MaxValue / 2);
    }

    [Fact]
    public void Empty_ranges_give_their_start_and_reversed_ones_are_refused()
    {
        var random = new Xoshiro256(1);
        Assert.Equal(0, random.Next(0));
        Assert.Equal(3, random.Next(3, 3));
        Assert.Equal("maxValue", Assert.Throws<ArgumentOutOfRangeException>(() => random.Next(-1)).ParamName);
        Assert.Equal("maxValue", Assert.Throws<ArgumentOutOfRangeException>(() => random.NextInt64(3, 2)).ParamName);
    }

    /// <summary>Chi-squared with 5 degrees of freedom: above 30 happens once in 80,000 times.</summary>
    [Fact]
    public void A_die_is_fair_and_all_orders_are_equally_likely()
    {
        const int Throws = 60000;
        int[] faces = new int[6], orders = new int[6];
        var random = new Xoshiro256(3);
        for (var i = 0; i < Throws; i++)
        {
            faces[random.Next(6)]++;
            int[] order = [0, 1, 2];
            random.Shuffle(order);
            orders[2 * order[0] + (order[1] > order[2] ? 1 : 0)]++;
        }

        Assert.InRange(faces.Sum(n => (n - 10000.0) * (n - 10000.0) / 10000), 0, 30);
        Assert.InRange(orders.Sum(n => (n - 10000.0) * (n - 10000.0) / 10000), 0, 30);
    }

    [Fact]
    public void A_shuffle_is_the_same_for_ever()
    {
        int[] values = [.. Enumerable.Range(0, 8)];
        new Xoshiro256(42).Shuffle(values);
        Assert.Equal([7, 1, 6, 3, 5, 4, 2, 0], values);
    }
}
