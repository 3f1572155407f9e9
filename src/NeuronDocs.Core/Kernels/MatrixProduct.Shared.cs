namespace NeuronDocs.Core;

internal static partial class MatrixProduct
{
    /// <summary>
    /// From so many multiply-adds on a second thread helps. Measured with 200,000 to 2 million of them on two cores of an EPYC: where the helper is
    /// still awake from the product before, two threads take 8 us and one 15 us already for 200,000. One that sleeps comes later, so that a product
    /// should last as long as a wake-up: a million take 40 us.
    /// </summary>
    private const long WorthSharing = 1_000_000;

    /// <summary>Chunks are enough for both threads to end at about the same time, and no narrower than the widest strip.</summary>
    private const int Chunks = 8;
    private const int FewColumns = 64;

    private static readonly Shared Sharing = new();

    private static bool PaysToShare(Matrix a, Matrix b) => TwoThreads.Available && (long)a.Rows * b.Rows * b.Columns >= WorthSharing;

    /// <summary>The product on two threads, split by columns or rows of c and never by k; false, and nothing done, when another has the second one.</summary>
    internal static bool TryAddShared(Matrix a, Matrix b, Span<double> c) => Sharing.TryAdd(a, b, c);

    /// <summary>What both threads work on. The numbers are pinned meanwhile: a span cannot be handed to another thread, a pointer can.</summary>
    private sealed unsafe class Shared : TwoThreads
    {
        private double* a;
        private double* b;
        private double* c;
        private int aLength;
        private int bLength;
        private int aRow;
        private int aColumn;
        private int bRow;
        private int bColumn;
        private int rows;
        private int inner;
        private int columns;
        private bool byColumns;
        private int step;

        public bool TryAdd(Matrix first, Matrix second, Span<double> sum)
        {
            if (!TryClaim()) return false;
            fixed (double* a = first.Values, b = second.Values, c = sum)
            {
                this.a = a;
                this.b = b;
                this.c = c;
                (aLength, bLength) = (first.Values.Length, second.Values.Length);
                (aRow, aColumn, bRow, bColumn) = (first.RowStride, first.ColumnStride, second.RowStride, second.ColumnStride);
                (rows, inner, columns) = (first.Rows, second.Rows, second.Columns);
                byColumns = columns >= FewColumns;
                var (size, multiple) = byColumns ? (columns, MaxWidth) : (rows, 2 * MaxHeight);
                step = (size / Chunks + multiple - 1) / multiple * multiple;
                if (step == 0) step = multiple;
                Run((size + step - 1) / step);
            }

            Release();
            return true;
        }

        protected override void Chunk(int index)
        {
            var start = index * step;
            Matrix first = new(new(a, aLength), rows, inner, aRow, aColumn), second = new(new(b, bLength), inner, columns, bRow, bColumn);
            var sum = new Span<double>(c, rows * columns);
            if (byColumns) AddPart(first, second.ColumnsFrom(start, Math.Min(step, columns - start)), sum[start..], columns);
            else AddPart(first.RowsFrom(start, Math.Min(step, rows - start)), second, sum[(start * columns)..], columns);
        }
    }
}
