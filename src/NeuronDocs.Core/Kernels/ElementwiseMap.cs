using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>A function of one number in two forms: for any double, and for several ordinary ones at once, with the same bits.</summary>
internal interface IElementwise
{
    static abstract double Of(double x);

    static abstract T OfOrdinary<T>(T x) where T : struct, ILanes<T>;

    /// <summary>Which numbers are ordinary: no special case, nothing near an end of the range.</summary>
    static abstract T IsOrdinary<T>(T x) where T : struct, ILanes<T>;
}

/// <summary>y[i] = f(x[i]). Where a register holds a number that is not ordinary, its numbers are taken one by one.</summary>
internal static class ElementwiseMap<TFunction> where TFunction : IElementwise
{
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
            if (T.All(TFunction.IsOrdinary(lanes))) TFunction.OfOrdinary(lanes).Store(ref Unsafe.Add(ref to, i));
            else for (var j = i; j < i + T.Count; j++) y[j] = TFunction.Of(x[j]);
        }

        for (; i < x.Length; i++) y[i] = TFunction.Of(x[i]);
    }
}
