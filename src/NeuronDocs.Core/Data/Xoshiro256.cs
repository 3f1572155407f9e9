using System.Buffers.Binary;

namespace NeuronDocs.Core;

/// <summary>
/// The random numbers of this library: xoshiro256**, seeded by SplitMix64. A seed gives the same sequence for ever and on every machine,
/// which <c>Random(seed)</c> does not promise.
/// </summary>
/// <remarks>Source: Blackman and Vigna 2021, "Scrambled linear pseudorandom number generators"; the tests hold its published output.</remarks>
public sealed partial class Xoshiro256 : Random
{
    private Xoshiro256State state;

    /// <summary>Starts the sequence of a seed.</summary>
    /// <param name="seed">Any number; near seeds give unrelated sequences.</param>
    public Xoshiro256(ulong seed)
    {
        var mix = new SplitMix64(seed);
        state = new Xoshiro256State(mix.Next(), mix.Next(), mix.Next(), mix.Next());
    }

    /// <summary>Starts the sequence of a seed; the same sequence as that of the equal <c>ulong</c>.</summary>
    /// <param name="seed">Any number.</param>
    public Xoshiro256(int seed) : this(unchecked((ulong)seed))
    {
    }

    internal Xoshiro256(ulong s0, ulong s1, ulong s2, ulong s3) => state = new Xoshiro256State(s0, s1, s2, s3);

    /// <summary>The next 64 bits; everything else is made of them.</summary>
    /// <returns>A number uniform over all $2^{64}$.</returns>
    public ulong NextUInt64() => state.Next();

    /// <summary>A number of $[0, 1)$: the upper 53 bits, so every multiple of $2^{-53}$ is equally likely.</summary>
    /// <returns>The next number.</returns>
    public override double NextDouble() => (long)(NextUInt64() >> 11) * (1.0 / (1L << 53));

    /// <summary>A number of [0, 1) from the upper 24 bits.</summary>
    /// <returns>The next number.</returns>
    public override float NextSingle() => (NextUInt64() >> 40) * (1f / (1 << 24));

    /// <summary>An integer of $[0, 2^{31} - 1)$.</summary>
    /// <returns>The next number.</returns>
    public override int Next() => Next(int.MaxValue);

    /// <summary>An integer of [0, <paramref name="maxValue"/>), each equally likely.</summary>
    /// <param name="maxValue">The end, not included; 0 gives 0.</param>
    /// <returns>The next number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxValue"/> is negative.</exception>
    public override int Next(int maxValue) => (int)NextInt64(0, maxValue);

    /// <summary>An integer of [<paramref name="minValue"/>, <paramref name="maxValue"/>), each equally likely.</summary>
    /// <param name="minValue">The start, included.</param>
    /// <param name="maxValue">The end, not included.</param>
    /// <returns>The next number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The start is greater than the end.</exception>
    public override int Next(int minValue, int maxValue) => (int)NextInt64(minValue, maxValue);

    /// <summary>An integer of $[0, 2^{63} - 1)$.</summary>
    /// <returns>The next number.</returns>
    public override long NextInt64() => NextInt64(0, long.MaxValue);

    /// <summary>An integer of [0, <paramref name="maxValue"/>), each equally likely.</summary>
    /// <param name="maxValue">The end, not included; 0 gives 0.</param>
    /// <returns>The next number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxValue"/> is negative.</exception>
    public override long NextInt64(long maxValue) => NextInt64(0, maxValue);

    /// <summary>An integer of [<paramref name="minValue"/>, <paramref name="maxValue"/>), each equally likely.</summary>
    /// <param name="minValue">The start, included.</param>
    /// <param name="maxValue">The end, not included.</param>
    /// <returns>The next number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The start is greater than the end.</exception>
    public override long NextInt64(long minValue, long maxValue)
    {
        if (minValue > maxValue)
            throw new ArgumentOutOfRangeException(nameof(maxValue), maxValue, $"maxValue is {maxValue}, expected at least {minValue}.");
        return unchecked(minValue + (long)Below((ulong)maxValue - (ulong)minValue));
    }

    /// <summary>Fills the buffer with random bytes, eight of each 64 bits, the lowest first.</summary>
    /// <param name="buffer">The bytes; overwritten.</param>
    public override void NextBytes(byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        NextBytes(buffer.AsSpan());
    }

    /// <inheritdoc cref="NextBytes(byte[])"/>
    public override void NextBytes(Span<byte> buffer)
    {
        Span<byte> word = stackalloc byte[sizeof(ulong)];
        for (; buffer.Length > 0; buffer = buffer[Math.Min(word.Length, buffer.Length)..])
        {
            BinaryPrimitives.WriteUInt64LittleEndian(word, NextUInt64());
            word[..Math.Min(word.Length, buffer.Length)].CopyTo(buffer);
        }
    }

    /// <summary>Puts the values in a random order, each equally likely (Fisher and Yates). Hides the framework's, whose order may change.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values; reordered in place.</param>
    public new void Shuffle<T>(Span<T> values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = Next(last + 1);
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    /// <inheritdoc cref="Shuffle{T}(Span{T})"/>
    public new void Shuffle<T>(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Shuffle(values.AsSpan());
    }

    /// <inheritdoc/>
    protected override double Sample() => NextDouble();

    /// <summary>Lemire's method: the upper half of a 128-bit product, drawn again in the rare case that would favor some results.</summary>
    private ulong Below(ulong end)
    {
        var high = Math.BigMul(NextUInt64(), end, out var low);
        if (low >= end) return high;
        for (var threshold = end == 0 ? 0 : (0 - end) % end; low < threshold;) high = Math.BigMul(NextUInt64(), end, out low);
        return high;
    }
}
