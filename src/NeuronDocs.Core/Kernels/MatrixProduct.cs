using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>c[i, j] += sum_k a[i, k] b[k, j], each element in the order of k with one fused multiply-add a term.</summary>
/// <remarks>
/// The vectors lie across j: an element is the work of one lane from its first term to its last, so its bits are those of the plain triple loop.
/// A strip of b is copied first, to lie in the order in which it is read, and stays in the nearest cache while all rows of a pass by.
/// </remarks>
internal static class MatrixProduct
{
    private const int Depth = 256;
    private const int MaxStrip = 24;

    // Copying a strip pays when several rows pass by.
    private const int FewRows = 4;

    [ThreadStatic]
    private static double[]? strip;

    /// <summary>c += a b, with c row-major. The columns of a are as many as the rows of b; c has the rows of a and the columns of b.</summary>
    public static void Add(Matrix a, Matrix b, Span<double> c)
    {
        c = c[..(a.Rows * b.Columns)];
        if (a.Columns != b.Rows) throw new ArgumentException($"b has {b.Rows} rows, expected {a.Columns}, the columns of a.", nameof(b));
        if (c.IsEmpty || b.Rows == 0) return;
        if (a.Rows < FewRows && a.ColumnStride == 1 && b.RowStride == 1) AddDots(a, b, c);
        else if (Vector512.IsHardwareAccelerated) Add<EightLanes>(a, b, c);
        else if (Vector256.IsHardwareAccelerated) Add<FourLanes>(a, b, c);
        else Add<OneLane>(a, b, c);
    }

    /// <summary>b is stored by columns, as the weights of a layer are, and each column is read once: dot products leave it where it is.</summary>
    private static void AddDots(Matrix a, Matrix b, Span<double> c)
    {
        for (var i = 0; i < a.Rows; i++)
            LinearAlgebra.AddDots(b.Values, a.Values.Slice(i * a.RowStride, a.Columns), c.Slice(i * b.Columns, b.Columns));
    }

    /// <summary>The same at a given width; no argument may be empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Add<TLanes>(Matrix a, Matrix b, Span<double> c) where TLanes : struct, ILanes<TLanes>
    {
        var (rows, inner, columns) = (a.Rows, a.Columns, b.Columns);
        var (aRow, aColumn, bRow, bColumn) = (a.RowStride, a.ColumnStride, b.RowStride, b.ColumnStride);
        var width = 3 * TLanes.Count;
        ref var packed = ref MemoryMarshal.GetArrayDataReference(strip ??= new double[Depth * MaxStrip]);
        ref var a0 = ref MemoryMarshal.GetReference(a.Values);
        ref var b0 = ref MemoryMarshal.GetReference(b.Values);
        ref var c0 = ref MemoryMarshal.GetReference(c);
        for (var k = 0; k < inner; k += Depth)
        {
            var depth = Math.Min(Depth, inner - k);
            ref var ak = ref Unsafe.Add(ref a0, k * aColumn);
            ref var bk = ref Unsafe.Add(ref b0, k * bRow);
            var j = 0;
            for (; j + width <= columns; j += width)
            {
                Pack(ref Unsafe.Add(ref bk, j * bColumn), bRow, bColumn, ref packed, depth, width);
                ref var cj = ref Unsafe.Add(ref c0, j);
                var i = 0;
                for (; i + 4 <= rows; i += 4) Tile.FourByThree<TLanes>(ref Unsafe.Add(ref ak, i * aRow), aRow, aColumn, ref packed, ref Unsafe.Add(ref cj, i * columns), columns, depth);
                for (; i < rows; i++) Tile.OneByThree<TLanes>(ref Unsafe.Add(ref ak, i * aRow), aColumn, ref packed, ref Unsafe.Add(ref cj, i * columns), depth);
            }

            for (; j + TLanes.Count <= columns; j += TLanes.Count) Column<TLanes>(ref ak, aRow, aColumn, ref Unsafe.Add(ref bk, j * bColumn), bRow, bColumn, ref packed, ref Unsafe.Add(ref c0, j), columns, rows, depth);
            for (; j < columns; j++) Column<OneLane>(ref ak, aRow, aColumn, ref Unsafe.Add(ref bk, j * bColumn), bRow, bColumn, ref packed, ref Unsafe.Add(ref c0, j), columns, rows, depth);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Column<TLanes>(
        ref double a, int aRow, int aColumn, ref double b, int bRow, int bColumn, ref double packed, ref double c, int cRow, int rows, int depth)
        where TLanes : struct, ILanes<TLanes>
    {
        Pack(ref b, bRow, bColumn, ref packed, depth, TLanes.Count);
        var i = 0;
        for (; i + 4 <= rows; i += 4) Tile.FourByOne<TLanes>(ref Unsafe.Add(ref a, i * aRow), aRow, aColumn, ref packed, ref Unsafe.Add(ref c, i * cRow), cRow, depth);
        for (; i < rows; i++) Tile.OneByOne<TLanes>(ref Unsafe.Add(ref a, i * aRow), aColumn, ref packed, ref Unsafe.Add(ref c, i * cRow), depth);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pack(ref double b, int row, int column, ref double packed, int depth, int width)
    {
        if (column == 1)
        {
            for (var k = 0; k < depth; k++)
            {
                ref var source = ref Unsafe.Add(ref b, k * row);
                ref var target = ref Unsafe.Add(ref packed, k * width);
                for (var j = 0; j < width; j++) Unsafe.Add(ref target, j) = Unsafe.Add(ref source, j);
            }

            return;
        }

        for (var j = 0; j < width; j++)
        {
            ref var source = ref Unsafe.Add(ref b, j * column);
            for (var k = 0; k < depth; k++) Unsafe.Add(ref packed, k * width + j) = Unsafe.Add(ref source, k * row);
        }
    }
}
