using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NeuronDocs.Core;

internal static partial class MatrixProduct
{
    /// <summary>How many terms, and how many columns, of b are copied at a time: 256 KB, half of a common second cache.</summary>
    private const int Depth = 256;
    private const int Columns = 128;

    private const int MaxHeight = 6;
    private const int MaxWidth = 16;

    /// <summary>A b so small stays in the first cache as it is; with so few rows of a, a copy would not be read often enough.</summary>
    private const int SmallMatrix = 2048;
    private const int FewRows = 12;

    [ThreadStatic]
    private static double[]? buffer;

    /// <summary>The product by blocks, so that numbers are used many times while they are near.</summary>
    /// <remarks>
    /// Three loops go around the tiles that <see cref="Tile"/> keeps in registers. The outer one takes a block of b, some terms deep and some columns
    /// wide; a copy of it, strip by strip in the order of reading, stays in the second cache. The middle one takes some rows of a, which stay in the
    /// first cache. The inner one goes along the strips: one tile of c after the other, from left to right as they lie in memory.
    /// <code>
    ///            b: | strip | strip | strip | rest |
    ///     a: row    |  tile &gt;  tile &gt;  tile &gt; tile |  c
    /// </code>
    /// What is left of the columns is a strip that zeros fill up: its tiles go by way of a small copy of c, and what the lanes of the zeros compute
    /// is dropped.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Blocks<TLanes>(Matrix a, Matrix b, Span<double> c, int cRow) where TLanes : struct, ILanes<TLanes>
    {
        var inPlace = b.ColumnStride == 1 && (a.Rows <= FewRows || b.Rows * b.Columns <= SmallMatrix);
        for (var k = 0; k < b.Rows; k += Depth)
        {
            var depth = Math.Min(Depth, b.Rows - k);
            for (var j = 0; j < b.Columns; j += Columns)
            {
                var columns = Math.Min(Columns, b.Columns - j);
                Block<TLanes>(
                    a.Rows,
                    depth,
                    columns,
                    ref Unsafe.Add(ref MemoryMarshal.GetReference(a.Values), k * a.ColumnStride),
                    a.RowStride,
                    a.ColumnStride,
                    ref Unsafe.Add(ref MemoryMarshal.GetReference(b.Values), k * b.RowStride + j * b.ColumnStride),
                    b.RowStride,
                    b.ColumnStride,
                    ref Unsafe.Add(ref MemoryMarshal.GetReference(c), j),
                    cRow,
                    inPlace);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block<TLanes>(
        int rows, int depth, int columns, ref double a, nint aRow, nint aColumn, ref double b, nint bRow, nint bColumn, ref double c, nint cRow, bool inPlace)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var copy = ref MemoryMarshal.GetArrayDataReference(buffer ??= new double[Depth * (Columns + MaxWidth + MaxHeight) + MaxHeight * MaxWidth]);
        var width = Pair<TLanes>.Count;
        var strips = columns / width * width;
        var rest = columns - strips;
        var restWidth = rest == 0 ? 0 : rest <= TLanes.Count ? TLanes.Count : width;

        ref var restOfB = ref Unsafe.Add(ref copy, Depth * Columns);
        if (rest > 0) Panel.CopyRest(ref Unsafe.Add(ref b, strips * bColumn), bRow, bColumn, rest, ref restOfB, restWidth, depth);
        nint stripStep = width;
        if (!inPlace)
        {
            Panel.Copy(ref b, bRow, bColumn, strips, ref copy, width, depth);
            b = ref copy;
            bRow = width;
            stripStep = (nint)width * depth;
        }

        var copyRows = aColumn != 1 && strips >= 4 * width;
        ref var rowsOfA = ref Unsafe.Add(ref restOfB, Depth * MaxWidth);
        ref var tile = ref Unsafe.Add(ref rowsOfA, Depth * MaxHeight);
        int height;
        for (var i = 0; i < rows; i += height)
        {
            height = Tile.Height(rows - i);
            ref var ai = ref Unsafe.Add(ref a, i * aRow);
            ref var ci = ref Unsafe.Add(ref c, i * cRow);
            nint across = aRow, along = aColumn;
            if (copyRows)
            {
                Panel.Copy(ref ai, aColumn, aRow, height, ref rowsOfA, height, depth);
                ai = ref rowsOfA;
                (across, along) = (1, height);
            }

            Tile.Add<Pair<TLanes>>(height, depth, ref ai, across, along, ref b, bRow, stripStep, ref ci, cRow, strips / width);
            if (rest == 0) continue;
            ref var restOfC = ref Unsafe.Add(ref ci, strips);
            CopyTile(ref restOfC, cRow, ref tile, restWidth, height, rest);
            if (restWidth == width) Tile.Add<Pair<TLanes>>(height, depth, ref ai, across, along, ref restOfB, restWidth, 0, ref tile, restWidth, 1);
            else Tile.Add<TLanes>(height, depth, ref ai, across, along, ref restOfB, restWidth, 0, ref tile, restWidth, 1);
            CopyTile(ref tile, restWidth, ref restOfC, cRow, height, rest);
        }
    }

    /// <summary>Copies a small block of a matrix to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyTile(ref double from, nint fromRow, ref double to, nint toRow, int rows, int columns)
    {
        for (nint i = 0; i < rows; i++)
            for (nint j = 0; j < columns; j++)
                Unsafe.Add(ref to, i * toRow + j) = Unsafe.Add(ref from, i * fromRow + j);
    }
}
