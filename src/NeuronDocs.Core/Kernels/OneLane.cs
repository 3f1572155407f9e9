using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>One double: what the other widths do in each of their lanes.</summary>
internal readonly struct OneLane(double value) : ILanes<OneLane>
{
    // Bits of 2^52: an integer below 2^52 or-ed to them is the mantissa of 2^52 plus that integer.
    public const long TwoTo52 = 0x4330000000000000;
    public const double TwoTo52PlusBias = 4503599627370496.0 + 1023;
    public const long MantissaBits = 0x000FFFFFFFFFFFFF;
    public const long One = 0x3FF0000000000000;
    public const long RootOfHalf = 0x3FE6A09E667F3BCD;

    private readonly double value = value;

    public static int Count => 1;

    public double Value => value;

    private bool IsSet => BitConverter.DoubleToInt64Bits(value) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator OneLane(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator +(OneLane x, OneLane y) => new(x.value + y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator -(OneLane x, OneLane y) => new(x.value - y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator *(OneLane x, OneLane y) => new(x.value * y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator /(OneLane x, OneLane y) => new(x.value / y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator <(OneLane x, OneLane y) => Mask(x.value < y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator >(OneLane x, OneLane y) => Mask(x.value > y.value);

    public static OneLane IsNaN(OneLane x) => Mask(double.IsNaN(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Load(ref double source) => new(source);

    public void Store(ref double target) => target = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane MultiplyAdd(OneLane x, OneLane y, OneLane sum) => new(Math.FusedMultiplyAdd(x.value, y.value, sum.value));

    public static double Sum(OneLane x) => x.value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Abs(OneLane x) => new(Math.Abs(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Min(OneLane x, OneLane y) => x.value < y.value ? x : y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Max(OneLane x, OneLane y) => x.value > y.value ? x : y;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Sqrt(OneLane x) => new(Math.Sqrt(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane CopySign(OneLane size, OneLane sign) => new(Math.CopySign(size.value, sign.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Select(OneLane mask, OneLane yes, OneLane no) => mask.IsSet ? yes : no;

    public static bool AllLess(OneLane x, OneLane y) => x.value < y.value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane PowerOfTwo(OneLane shifted) => new(BitConverter.Int64BitsToDouble((BitConverter.DoubleToInt64Bits(shifted.value) + 1023) << 52));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (OneLane Exponent, OneLane Mantissa) Split(OneLane x)
    {
        // What is added makes the exponent go up at sqrt(1/2) instead of 1, and comes off the mantissa again.
        var bits = BitConverter.DoubleToInt64Bits(x.value) + (One - RootOfHalf);
        var exponent = BitConverter.Int64BitsToDouble((bits >>> 52) | TwoTo52) - TwoTo52PlusBias;
        return (new(exponent), new(BitConverter.Int64BitsToDouble((bits & MantissaBits) + RootOfHalf)));
    }

    private static OneLane Mask(bool condition) => new(BitConverter.Int64BitsToDouble(condition ? -1 : 0));
}
