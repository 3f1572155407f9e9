using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>A function of one number: its formula for ordinary numbers, one or several at once, and what it is for the others.</summary>
internal interface IElementwise
{
    static abstract T OfOrdinary<T>(T x) where T : struct, ILanes<T>;

    /// <summary>Whether all are ordinary: no special case, nothing near an end of the range.</summary>
    static abstract bool AreOrdinary<T>(T x) where T : struct, ILanes<T>;

    static abstract double OfOther(double x);
}

/// <summary>y[i] = f(x[i]). Where a register holds a number that is not ordinary, its numbers are taken one by one.</summary>
internal static class ElementwiseMap<TFunction> where TFunction : IElementwise
{
    // Compiled by itself: as a part of the loops below it would use up what the compiler inlines into one method, and leave calls in them.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static double Of(double x) => TFunction.AreOrdinary<OneLane>(x) ? TFunction.OfOrdinary<OneLane>(x).Value : TFunction.OfOther(x);

    public static void Apply(ReadOnlySpan<double> x, Span<double> y)
    {
        Require.Length(y.Length, x.Length, nameof(y), "values");
        if (Vector512.IsHardwareAccelerated) Apply<EightLanes>(x, y);
        else if (Vector256.IsHardwareAccelerated) Apply<FourLanes>(x, y);
        else Apply<OneLane>(x, y);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Apply<T>(ReadOnlySpan<double> x, Span<double> y) where T : struct, ILanes<T>
    {
        ref var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(y);
        var i = 0;
        for (; i + T.Count <= x.Length; i += T.Count)
        {
            var lanes = T.Load(ref Unsafe.Add(ref from, i));
            if (TFunction.AreOrdinary(lanes)) TFunction.OfOrdinary(lanes).Store(ref Unsafe.Add(ref to, i));
            else for (var j = i; j < i + T.Count; j++) y[j] = Of(x[j]);
        }

        for (; i < x.Length; i++) y[i] = Of(x[i]);
    }
}
