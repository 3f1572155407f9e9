using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>
/// What a neuron's inputs add up to. Whole rows of eight go to eight lanes, input i to lane i % 8, and in the end the upper half of the lanes is added
/// to the lower half until one is left. What is behind the last whole row joins this sum in the order of its index.
/// </summary>
/// <remarks>
/// Eight lanes are one register of the widest kind: eight inputs are one step, and of a thousand each lane waits for an eighth. More lanes would
/// shorten only such long sums and take longer to bring together after short ones. Fewer than eight inputs have no whole row: they are added up in
/// order, with the bits of an element of a <see cref="MatrixProduct"/> and so of a layer.
/// </remarks>
internal static class WeightedSum
{
    private const int Lanes = 8;

    /// <summary>sum_i w[i] x[i], one fused multiply-add a term. It becomes a part of its caller, as a call would take as long as a sum of few inputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(ReadOnlySpan<double> w, ReadOnlySpan<double> x) =>
        Vector512.IsHardwareAccelerated ? Of<EightLanes>(w, x[..w.Length])
        : Vector256.IsHardwareAccelerated ? Of<Pair<FourLanes>>(w, x[..w.Length])
        : OneByOne(w, x[..w.Length]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Of<T>(ReadOnlySpan<double> w, ReadOnlySpan<double> x) where T : struct, IRegister<T>
    {
        ref var w0 = ref MemoryMarshal.GetReference(w);
        ref var x0 = ref MemoryMarshal.GetReference(x);
        nint i = 0, length = w.Length;
        var sum = 0.0;
        if (length >= Lanes)
        {
            var lanes = T.Fill(0);
            for (; i + Lanes <= length; i += Lanes) lanes = T.MultiplyAdd(T.Load(ref Unsafe.Add(ref w0, i)), T.Load(ref Unsafe.Add(ref x0, i)), lanes);
            sum = T.Sum(lanes);
        }

        for (; i < length; i++) sum = Math.FusedMultiplyAdd(Unsafe.Add(ref w0, i), Unsafe.Add(ref x0, i), sum);
        return sum;
    }

    /// <summary>The same where there are no vectors: eight sums without a loop over them, so that they need no memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static double OneByOne(ReadOnlySpan<double> w, ReadOnlySpan<double> x)
    {
        ref var w0 = ref MemoryMarshal.GetReference(w);
        ref var x0 = ref MemoryMarshal.GetReference(x);
        nint i = 0, length = w.Length;
        double sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0, sum4 = 0, sum5 = 0, sum6 = 0, sum7 = 0;
        for (; i + Lanes <= length; i += Lanes)
        {
            sum0 = Math.FusedMultiplyAdd(Unsafe.Add(ref w0, i), Unsafe.Add(ref x0, i), sum0);
            sum1 = Math.FusedMultiplyAdd(Unsafe.Add(ref w0, i + 1), Unsafe.Add(ref x0, i + 1), sum1);
            sum2 = Math.FusedMultiplyAdd(Unsafe.Add(ref w0, i + 2), Unsafe.Add(ref x0, i + 2), sum2);
            sum3 = Math.FusedMultiplyAdd(Unsafe.Add(ref w0, i + 3), Unsafe.Add(ref x0, i + 3), sum3);
            sum4 = Math.FusedMultiplyAdd(Unsafe.Add(ref w0, i + 4), Unsafe.Add(ref x0, i + 4), sum4);
            sum5 = Math.FusedMultiplyAdd(Unsafe.Add(ref w0, i + 5), Unsafe.Add(ref x0, i + 5), sum5);
            sum6 = Math.FusedMultiplyAdd(Unsafe.Add(ref w0, i + 6), Unsafe.Add(ref x0, i + 6), sum6);
            sum7 = Math.FusedMultiplyAdd(Unsafe.Add(ref w0, i + 7), Unsafe.Add(ref x0, i + 7), sum7);
        }

        var sum = ((sum0 + sum4) + (sum2 + sum6)) + ((sum1 + sum5) + (sum3 + sum7));
        for (; i < length; i++) sum = Math.FusedMultiplyAdd(Unsafe.Add(ref w0, i), Unsafe.Add(ref x0, i), sum);
        return sum;
    }
}
