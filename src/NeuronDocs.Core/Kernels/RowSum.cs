using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NeuronDocs.Core;

/// <summary>sum[j] += scale[0] rows[0, j] + scale[1] rows[1, j] + ..., in this order, each with one fused multiply-add.</summary>
internal static class RowSum
{
    /// <summary>The same for every row of c: c[i, j] += sum_k a[i, k] b[k, j].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add<TLanes>(Matrix a, Matrix b, Span<double> c, int cRow) where TLanes : struct, ILanes<TLanes>
    {
        nint aColumn = a.ColumnStride, bRow = b.RowStride;
        for (var i = 0; i < a.Rows; i++)
        {
            ref var scale = ref Unsafe.Add(ref MemoryMarshal.GetReference(a.Values), i * a.RowStride);
            ref var row = ref MemoryMarshal.GetReference(b.Values);
            ref var sum = ref Unsafe.Add(ref MemoryMarshal.GetReference(c), i * cRow);
            var k = b.Rows;
            for (; k >= 4; k -= 4)
            {
                var j = Four<TLanes>(ref scale, aColumn, ref row, bRow, ref sum, 0, b.Columns);
                Four<OneLane>(ref scale, aColumn, ref row, bRow, ref sum, j, b.Columns);
                scale = ref Unsafe.Add(ref scale, 4 * aColumn);
                row = ref Unsafe.Add(ref row, 4 * bRow);
            }

            for (; k > 0; k--)
            {
                var j = One<TLanes>(scale, ref row, ref sum, 0, b.Columns);
                One<OneLane>(scale, ref row, ref sum, j, b.Columns);
                scale = ref Unsafe.Add(ref scale, aColumn);
                row = ref Unsafe.Add(ref row, bRow);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Four<T>(ref double scale, nint scaleStride, ref double row0, nint rowStride, ref double sum, nint start, int length) where T : struct, IRegister<T>
    {
        ref var row1 = ref Unsafe.Add(ref row0, rowStride);
        ref var row2 = ref Unsafe.Add(ref row1, rowStride);
        ref var row3 = ref Unsafe.Add(ref row2, rowStride);
        T x0 = T.Fill(scale), x1 = T.Fill(Unsafe.Add(ref scale, scaleStride));
        T x2 = T.Fill(Unsafe.Add(ref scale, 2 * scaleStride)), x3 = T.Fill(Unsafe.Add(ref scale, 3 * scaleStride));
        var j = start;
        for (; j + T.Count <= length; j += T.Count)
        {
            var s = T.MultiplyAdd(x0, T.Load(ref Unsafe.Add(ref row0, j)), T.Load(ref Unsafe.Add(ref sum, j)));
            s = T.MultiplyAdd(x1, T.Load(ref Unsafe.Add(ref row1, j)), s);
            s = T.MultiplyAdd(x2, T.Load(ref Unsafe.Add(ref row2, j)), s);
            T.MultiplyAdd(x3, T.Load(ref Unsafe.Add(ref row3, j)), s).Store(ref Unsafe.Add(ref sum, j));
        }

        return j;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint One<T>(double scale, ref double row, ref double sum, nint start, int length) where T : struct, IRegister<T>
    {
        var x = T.Fill(scale);
        var j = start;
        for (; j + T.Count <= length; j += T.Count)
            T.MultiplyAdd(x, T.Load(ref Unsafe.Add(ref row, j)), T.Load(ref Unsafe.Add(ref sum, j))).Store(ref Unsafe.Add(ref sum, j));
        return j;
    }
}
