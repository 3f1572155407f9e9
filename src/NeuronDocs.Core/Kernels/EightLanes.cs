using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>Eight doubles in one register.</summary>
internal readonly struct EightLanes(Vector512<double> value) : ILanes<EightLanes>
{
    private readonly Vector512<double> value = value;

    public static int Count => Vector512<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator EightLanes(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator +(EightLanes x, EightLanes y) => new(x.value + y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator -(EightLanes x, EightLanes y) => new(x.value - y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator *(EightLanes x, EightLanes y) => new(x.value * y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator /(EightLanes x, EightLanes y) => new(x.value / y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator <(EightLanes x, EightLanes y) => new(Vector512.LessThan(x.value, y.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator >(EightLanes x, EightLanes y) => new(Vector512.GreaterThan(x.value, y.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes IsNaN(EightLanes x) => new(Vector512.IsNaN(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Load(ref double source) => new(Vector512.LoadUnsafe(ref source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double target) => value.StoreUnsafe(ref target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes MultiplyAdd(EightLanes x, EightLanes y, EightLanes sum) => new(Vector512.FusedMultiplyAdd(x.value, y.value, sum.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(EightLanes x) => FourLanes.Sum(new(x.value.GetUpper() + x.value.GetLower()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Abs(EightLanes x) => new(Vector512.Abs(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Min(EightLanes x, EightLanes y) => new(Vector512.ConditionalSelect(Vector512.LessThan(x.value, y.value), x.value, y.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Max(EightLanes x, EightLanes y) => new(Vector512.ConditionalSelect(Vector512.GreaterThan(x.value, y.value), x.value, y.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Sqrt(EightLanes x) => new(Vector512.Sqrt(x.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes CopySign(EightLanes size, EightLanes sign) => new(Vector512.ConditionalSelect(Vector512.Create(-0.0), sign.value, size.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Select(EightLanes mask, EightLanes yes, EightLanes no) => new(Vector512.ConditionalSelect(mask.value, yes.value, no.value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AllLess(EightLanes x, EightLanes y) => Vector512.LessThanAll(x.value, y.value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes PowerOfTwo(EightLanes shifted) => new(((shifted.value.AsInt64() + Vector512.Create(1023L)) << 52).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (EightLanes Exponent, EightLanes Mantissa) Split(EightLanes x)
    {
        var bits = x.value.AsInt64() + Vector512.Create(OneLane.One - OneLane.RootOfHalf);
        var exponent = (Vector512.ShiftRightLogical(bits, 52) | Vector512.Create(OneLane.TwoTo52)).AsDouble() - Vector512.Create(OneLane.TwoTo52PlusBias);
        return (new(exponent), new(((bits & Vector512.Create(OneLane.MantissaBits)) + Vector512.Create(OneLane.RootOfHalf)).AsDouble()));
    }
}
