namespace NeuronDocs.Core;

/// <summary>The rows of a data set, one after the other, as the kernels read a batch.</summary>
internal static class Rows
{
    // Up to here a loop is done before a copy of memory has begun.
    private const int Short = 16;

    /// <summary>Copies the rows. One that is missing or has another length is refused.</summary>
    public static void Join(ReadOnlySpan<double[]> rows, int columns, Span<double> joined, string name)
    {
        foreach (var row in rows)
        {
            Require.Length(Require.Given(row, name).Length, columns, name, "values in a row");
            if (columns > Short) row.CopyTo(joined);
            else for (var k = 0; k < row.Length; k++) joined[k] = row[k];
            joined = joined[columns..];
        }
    }
}
