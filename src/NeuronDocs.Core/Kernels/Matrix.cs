namespace NeuronDocs.Core;

/// <summary>Numbers read as a matrix, row-major or, <see cref="Transposed"/>, by columns. A view: nothing is copied.</summary>
internal readonly ref struct Matrix
{
    /// <summary>The numbers row by row.</summary>
    public Matrix(ReadOnlySpan<double> values, int rows, int columns) : this(values[..(rows * columns)], rows, columns, columns, 1)
    {
    }

    private Matrix(ReadOnlySpan<double> values, int rows, int columns, int rowStride, int columnStride)
    {
        Values = values;
        (Rows, Columns, RowStride, ColumnStride) = (rows, columns, rowStride, columnStride);
    }

    public ReadOnlySpan<double> Values { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>How far the next row is.</summary>
    public int RowStride { get; }

    /// <summary>How far the next column is.</summary>
    public int ColumnStride { get; }

    public Matrix Transposed => new(Values, Columns, Rows, ColumnStride, RowStride);
}
