using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>Four doubles in one register.</summary>
internal readonly struct FourLanes(Vector256<double> value) : ILanes<FourLanes>
{
    private readonly Vector256<double> value = value;

    public static int Count => Vector256<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator FourLanes(double value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator +(FourLanes x, FourLanes y) => new(x.value + y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator -(FourLanes x, FourLanes y) => new(x.value - y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator *(FourLanes x, FourLanes y) => new(x.value * y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator /(FourLanes x, FourLanes y) => new(x.value / y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator <(FourLanes x, FourLanes y) => new(Vector256.LessThan(x.value, y.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator >(FourLanes x, FourLanes y) => new(Vector256.GreaterThan(x.value, y.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes IsNaN(FourLanes x) => new(Vector256.IsNaN(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Load(ref double source) => new(Vector256.LoadUnsafe(ref source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double target) => value.StoreUnsafe(ref target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes MultiplyAdd(FourLanes x, FourLanes y, FourLanes sum) => new(Vector256.FusedMultiplyAdd(x.value, y.value, sum.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(FourLanes x)
    {
        var two = x.value.GetUpper() + x.value.GetLower();
        return two[0] + two[1];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Abs(FourLanes x) => new(Vector256.Abs(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Min(FourLanes x, FourLanes y) => new(Vector256.ConditionalSelect(Vector256.LessThan(x.value, y.value), x.value, y.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Max(FourLanes x, FourLanes y) => new(Vector256.ConditionalSelect(Vector256.GreaterThan(x.value, y.value), x.value, y.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Sqrt(FourLanes x) => new(Vector256.Sqrt(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes CopySign(FourLanes size, FourLanes sign) => new(Vector256.ConditionalSelect(Vector256.Create(-0.0), sign.value, size.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Select(FourLanes mask, FourLanes yes, FourLanes no) => new(Vector256.ConditionalSelect(mask.value, yes.value, no.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AllLess(FourLanes x, FourLanes y) => Vector256.LessThanAll(x.value, y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes PowerOfTwo(FourLanes shifted) => new(((shifted.value.AsInt64() + Vector256.Create(1023L)) << 52).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (FourLanes Exponent, FourLanes Mantissa) Split(FourLanes x)
    {
        var bits = x.value.AsInt64() + Vector256.Create(OneLane.One - OneLane.RootOfHalf);
        var exponent = (Vector256.ShiftRightLogical(bits, 52) | Vector256.Create(OneLane.TwoTo52)).AsDouble() - Vector256.Create(OneLane.TwoTo52PlusBias);
        return (new(exponent), new(((bits & Vector256.Create(OneLane.MantissaBits)) + Vector256.Create(OneLane.RootOfHalf)).AsDouble()));
    }
}
