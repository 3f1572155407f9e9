using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>Runs a formula over a batch, at the width of the machine.</summary>
internal static class FormulaMap<TFormula> where TFormula : struct, IFormula
{
    /// <summary>f(z).</summary>
    public static double Value(TFormula f, double z) => f.Value<OneLane>(z).Value;

    /// <summary>f'(z).</summary>
    public static double Derivative(TFormula f, double z) => f.Derivative(z, f.Value<OneLane>(z)).Value;

    /// <summary>a[j] = f(z[j]).</summary>
    public static void Forward(TFormula f, ReadOnlySpan<double> z, Span<double> a)
    {
        if (Vector512.IsHardwareAccelerated) Forward<EightLanes>(f, z, a);
        else if (Vector256.IsHardwareAccelerated) Forward<FourLanes>(f, z, a);
        else Forward<OneLane>(f, z, a);
    }

    /// <summary>delta[j] *= f'(z[j]).</summary>
    public static void Backward(TFormula f, ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta)
    {
        if (Vector512.IsHardwareAccelerated) Backward<EightLanes>(f, z, a, delta);
        else if (Vector256.IsHardwareAccelerated) Backward<FourLanes>(f, z, a, delta);
        else Backward<OneLane>(f, z, a, delta);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Forward<T>(TFormula f, ReadOnlySpan<double> z, Span<double> a) where T : struct, ILanes<T>
    {
        ref var z0 = ref MemoryMarshal.GetReference(z);
        ref var a0 = ref MemoryMarshal.GetReference(a[..z.Length]);
        var j = 0;
        for (; j + T.Count <= z.Length; j += T.Count) f.Value(T.Load(ref Unsafe.Add(ref z0, j))).Store(ref Unsafe.Add(ref a0, j));
        if (j < z.Length) Forward<OneLane>(f, z[j..], a[j..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Backward<T>(TFormula f, ReadOnlySpan<double> z, ReadOnlySpan<double> a, Span<double> delta) where T : struct, ILanes<T>
    {
        ref var z0 = ref MemoryMarshal.GetReference(z);
        ref var a0 = ref MemoryMarshal.GetReference(a[..z.Length]);
        ref var delta0 = ref MemoryMarshal.GetReference(delta[..z.Length]);
        var j = 0;
        for (; j + T.Count <= z.Length; j += T.Count)
        {
            ref var product = ref Unsafe.Add(ref delta0, j);
            (T.Load(ref product) * f.Derivative(T.Load(ref Unsafe.Add(ref z0, j)), T.Load(ref Unsafe.Add(ref a0, j)))).Store(ref product);
        }

        if (j < z.Length) Backward<OneLane>(f, z[j..], a[j..], delta[j..]);
    }
}

/// <summary>What formulas share.</summary>
internal static class FormulaMap
{
    /// <summary>z times a gate that vanishes faster than z grows: where the gate has become 0 the product is its limit 0, not <c>NaN</c>, also for infinite z.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Gated<T>(T z, T gate) where T : struct, ILanes<T> => T.Select(T.Abs(gate) < double.Epsilon, 0, z * gate);
}
