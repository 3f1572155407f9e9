namespace NeuronDocs.Core;

/// <summary>Numbers read as a matrix, row-major or, <see cref="Transposed"/>, by columns. A view: nothing is copied.</summary>
internal readonly ref struct Matrix
{
    /// <summary>The numbers row by row.</summary>
    public Matrix(ReadOnlySpan<double> values, int rows, int columns) : this(values[..(rows * columns)], rows, columns, columns, 1)
    {
    }

    /// <summary>With any strides; <paramref name="values"/> reach from the first element to the last.</summary>
    public Matrix(ReadOnlySpan<double> values, int rows, int columns, int rowStride, int columnStride)
    {
        Values = values;
        (Rows, Columns, RowStride, ColumnStride) = (rows, columns, rowStride, columnStride);
    }

    private static ReadOnlySpan<double> One => [1];

    /// <summary>From the first element to the last.</summary>
    public ReadOnlySpan<double> Values { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>How far the next row is.</summary>
    public int RowStride { get; }

    /// <summary>How far the next column is.</summary>
    public int ColumnStride { get; }

    public Matrix Transposed => new(Values, Columns, Rows, ColumnStride, RowStride);

    /// <summary>Nothing but ones, for sums over the rows of a matrix and for sums that go to each of its rows. They share one place in memory.</summary>
    public static Matrix Ones(int rows, int columns) => new(One, rows, columns, 0, 0);

    /// <summary>Some of the rows.</summary>
    public Matrix RowsFrom(int start, int count) => new(Values[(start * RowStride)..], count, Columns, RowStride, ColumnStride);

    /// <summary>Some of the columns.</summary>
    public Matrix ColumnsFrom(int start, int count) => new(Values[(start * ColumnStride)..], Rows, count, RowStride, ColumnStride);
}
