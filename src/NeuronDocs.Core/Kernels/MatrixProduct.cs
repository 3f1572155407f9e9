using System.Runtime.Intrinsics;

namespace NeuronDocs.Core;

/// <summary>c[i, j] += sum_k a[i, k] b[k, j], each element in the order of k with one fused multiply-add a term.</summary>
/// <remarks>
/// The vectors lie across j: an element is the work of one lane from its first term to its last, so its bits are those of the plain triple loop,
/// however the work is ordered around it and whichever thread does it. There are three ways: <see cref="Blocks"/> where every number is used many
/// times, and two for a few rows or terms, where reading b is the work and each number of it is wanted once.
/// </remarks>
internal static partial class MatrixProduct
{
    /// <summary>With fewer rows of a, or fewer terms, it does not pay to keep b in the cache.</summary>
    private const int Few = 4;

    /// <summary>c += a b, with c row-major. The columns of a are as many as the rows of b; c has the rows of a and the columns of b.</summary>
    public static void Add(Matrix a, Matrix b, Span<double> c)
    {
        c = c[..(a.Rows * b.Columns)];
        if (a.Columns != b.Rows) throw new ArgumentException($"b has {b.Rows} rows, expected {a.Columns}, the columns of a.", nameof(b));
        if (c.IsEmpty || b.Rows == 0) return;
        var isColumn = b.Columns == 1 && a.Rows > 1 && b.Rows > 1;
        if (isColumn) AddAll(b.Transposed, a.Transposed, c); // The vectors lie along rows, and a column is a row of the transposed product.
        else AddAll(a, b, c);
    }

    private static void AddAll(Matrix a, Matrix b, Span<double> c)
    {
        if (!PaysToShare(a, b) || !TryAddShared(a, b, c)) AddPart(a, b, c, b.Columns);
    }

    /// <summary>A part of c whose rows are <paramref name="cRow"/> apart, at the width of the machine.</summary>
    private static void AddPart(Matrix a, Matrix b, Span<double> c, int cRow)
    {
        if (Vector512.IsHardwareAccelerated) Add<EightLanes>(a, b, c, cRow);
        else if (Vector256.IsHardwareAccelerated) Add<FourLanes>(a, b, c, cRow);
        else Add<OneLane>(a, b, c, cRow);
    }

    /// <summary>The same at a given width; no argument may be empty.</summary>
    internal static void Add<TLanes>(Matrix a, Matrix b, Span<double> c, int cRow) where TLanes : struct, ILanes<TLanes>
    {
        if (b.ColumnStride == 1 && (a.Rows < Few || b.Rows < Few)) RowSum.Add<TLanes>(a, b, c, cRow);
        else if (b.RowStride == 1 && a.ColumnStride == 1 && a.Rows < Few) AddDots(a, b, c, cRow);
        else Blocks<TLanes>(a, b, c, cRow);
    }

    /// <summary>b is stored by columns, as the weights of a layer are, and each column is read once: dot products leave it where it is.</summary>
    private static void AddDots(Matrix a, Matrix b, Span<double> c, int cRow)
    {
        for (var i = 0; i < a.Rows; i++)
            LinearAlgebra.AddDots(b.Values, b.ColumnStride, a.Values.Slice(i * a.RowStride, a.Columns), c.Slice(i * cRow, b.Columns));
    }
}
