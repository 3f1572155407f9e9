using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>
/// The inner loops. Every sum runs in the order of its index with one fused multiply-add a term, so that its bits do not depend on how wide the
/// processor's vectors are. Compiled at full speed at once: a short program would end before the runtime had noticed that they are hot.
/// </summary>
internal static class LinearAlgebra
{
    /// <summary>sum_k x[k] y[k], with the bits of an element of a <see cref="MatrixProduct"/>; <see cref="Reduction"/> is faster where nothing has to agree.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        ref var x0 = ref MemoryMarshal.GetReference(x);
        ref var y0 = ref MemoryMarshal.GetReference(y[..x.Length]);
        nint k = 0, length = x.Length;
        var sum = 0.0;
        // Each addition waits for the one before it; four to a round leave the processor room for what comes after the sum.
        for (; k + 4 <= length; k += 4)
        {
            sum = Math.FusedMultiplyAdd(Unsafe.Add(ref x0, k), Unsafe.Add(ref y0, k), sum);
            sum = Math.FusedMultiplyAdd(Unsafe.Add(ref x0, k + 1), Unsafe.Add(ref y0, k + 1), sum);
            sum = Math.FusedMultiplyAdd(Unsafe.Add(ref x0, k + 2), Unsafe.Add(ref y0, k + 2), sum);
            sum = Math.FusedMultiplyAdd(Unsafe.Add(ref x0, k + 3), Unsafe.Add(ref y0, k + 3), sum);
        }

        for (; k < length; k++) sum = Math.FusedMultiplyAdd(Unsafe.Add(ref x0, k), Unsafe.Add(ref y0, k), sum);
        return sum;
    }

    /// <summary>result[j] += sum_k rows[j, k] x[k], each sum going on from what is in result; the rows are <paramref name="stride"/> apart.</summary>
    /// <remarks>Eight rows go side by side: each of their sums waits for itself only, in the same order as <see cref="Dot"/>.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddDots(ReadOnlySpan<double> rows, int stride, ReadOnlySpan<double> x, Span<double> result)
    {
        if (result.IsEmpty || x.IsEmpty) return;
        ref var row0 = ref MemoryMarshal.GetReference(rows[..((result.Length - 1) * stride + x.Length)]);
        nint step = stride;
        var j = 0;
        for (; j + 8 <= result.Length; j += 8)
        {
            ref var row1 = ref Unsafe.Add(ref row0, step);
            ref var row2 = ref Unsafe.Add(ref row1, step);
            ref var row3 = ref Unsafe.Add(ref row2, step);
            ref var row4 = ref Unsafe.Add(ref row3, step);
            ref var row5 = ref Unsafe.Add(ref row4, step);
            ref var row6 = ref Unsafe.Add(ref row5, step);
            ref var row7 = ref Unsafe.Add(ref row6, step);
            double sum0 = result[j], sum1 = result[j + 1], sum2 = result[j + 2], sum3 = result[j + 3];
            double sum4 = result[j + 4], sum5 = result[j + 5], sum6 = result[j + 6], sum7 = result[j + 7];
            for (var k = 0; k < x.Length; k++)
            {
                var y = x[k];
                sum0 = Math.FusedMultiplyAdd(Unsafe.Add(ref row0, k), y, sum0);
                sum1 = Math.FusedMultiplyAdd(Unsafe.Add(ref row1, k), y, sum1);
                sum2 = Math.FusedMultiplyAdd(Unsafe.Add(ref row2, k), y, sum2);
                sum3 = Math.FusedMultiplyAdd(Unsafe.Add(ref row3, k), y, sum3);
                sum4 = Math.FusedMultiplyAdd(Unsafe.Add(ref row4, k), y, sum4);
                sum5 = Math.FusedMultiplyAdd(Unsafe.Add(ref row5, k), y, sum5);
                sum6 = Math.FusedMultiplyAdd(Unsafe.Add(ref row6, k), y, sum6);
                sum7 = Math.FusedMultiplyAdd(Unsafe.Add(ref row7, k), y, sum7);
            }

            (result[j], result[j + 1], result[j + 2], result[j + 3]) = (sum0, sum1, sum2, sum3);
            (result[j + 4], result[j + 5], result[j + 6], result[j + 7]) = (sum4, sum5, sum6, sum7);
            row0 = ref Unsafe.Add(ref row7, step);
        }

        for (; j < result.Length; j++)
        {
            var sum = result[j];
            for (var k = 0; k < x.Length; k++) sum = Math.FusedMultiplyAdd(rows[j * stride + k], x[k], sum);
            result[j] = sum;
        }
    }

    /// <summary>result[k] += scale x[k].</summary>
    /// <remarks>Each element is a sum of its own, so several at once give the same bits.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(double scale, ReadOnlySpan<double> x, Span<double> result)
    {
        result = result[..x.Length];
        var k = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var scales = Vector256.Create(scale);
            for (; k + Vector256<double>.Count <= x.Length; k += Vector256<double>.Count)
            {
                var sum = Vector256.Create((ReadOnlySpan<double>)result[k..]);
                Vector256.FusedMultiplyAdd(scales, Vector256.Create(x[k..]), sum).CopyTo(result[k..]);
            }
        }

        for (; k < x.Length; k++) result[k] = Math.FusedMultiplyAdd(scale, x[k], result[k]);
    }
}
