using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// Normal numbers from the area under e^(-x^2/2), x >= 0, cut into layers of equal area. A point is drawn uniformly from the box of a random layer; if
/// it is under the curve, its x is taken. It surely is where the next box still stands above it, and 99 points of 100 are there.
/// </summary>
/// <remarks>
/// Source: Marsaglia and Tsang 2000. Layer, sign and place come from different bits of one draw, as Doornik 2005 asks for; in the first programs
/// the last bits of the place were the layer.
/// </remarks>
internal static class Ziggurat
{
    private static readonly ZigguratLayer[] Layers = ZigguratLayer.All();

    public static double Next(Random random)
    {
        var bits = Bits(random);
        return IsInside(bits, out var x) ? x : NextFromEdge(bits, random);
    }

    /// <summary>The place that 64 bits stand for: the lowest 8 are the layer, the next is the sign, the upper 53 are the share of the box's width.</summary>
    /// <returns>Whether it is surely under the curve.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInside(ulong bits, out double x)
    {
        ref readonly var layer = ref Layers[(byte)bits];
        var size = (long)(bits >> 11) * layer.Step;
        x = BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(size) | (bits & 0x100) << 55);
        return size < layer.Inside;
    }

    /// <summary>The number from bits whose place is not surely under the curve: decided by its height, or from the tail, or the next.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double NextFromEdge(ulong bits, Random random)
    {
        while (true)
        {
            if (IsInside(bits, out var x)) return x;
            var layer = Layers[(byte)bits];
            if (layer.Floor == 0) return Math.CopySign(FromTail(random), x);
            var y = layer.Floor + random.NextDouble() * (layer.Ceiling - layer.Floor);
            if (y < ZigguratLayer.Density(x)) return x;
            bits = Bits(random);
        }
    }

    private static ulong Bits(Random random) =>
        random is Xoshiro256 own ? own.NextUInt64() : (ulong)random.NextInt64(long.MinValue, long.MaxValue);

    /// <summary>
    /// The tail lies under the exponential curve that touches it where it begins: a place drawn from that one is taken if it is under both
    /// (Marsaglia 1964).
    /// </summary>
    private static double FromTail(Random random)
    {
        while (true)
        {
            var beyond = -Elementary.Log(1 - random.NextDouble()) / ZigguratLayer.TailStart;
            if (-2 * Elementary.Log(1 - random.NextDouble()) >= beyond * beyond) return ZigguratLayer.TailStart + beyond;
        }
    }
}
