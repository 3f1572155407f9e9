using CsCheck;

namespace NeuronDocs.Core.Tests;

public class MatrixProductTests
{
    /// <summary>Sizes around the tiles, strips and blocks: nothing, one, primes, a few rows more than a tile, more than a block is wide or deep.</summary>
    private static readonly int[] Sizes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 16, 17, 23, 24, 25, 31, 32, 37, 61, 64];

    private static readonly Gen<int> Size = Gen.OneOf([.. Sizes.Select(Gen.Const)]);

    private static readonly Gen<int> Columns = Gen.Frequency((9, Size), (1, Gen.Int[126, 150]), (1, Gen.Const(263)));

    private static readonly Gen<int> Inner = Gen.Frequency((8, Size), (1, Gen.Int[250, 260]), (1, Gen.Const(521)));

    private static readonly Gen<(int Rows, int Inner, int Columns, bool TransposeA, bool TransposeB)> Shape = Gen.Select(Size, Inner, Columns, Gen.Bool, Gen.Bool);

    [Fact]
    public void Every_element_has_the_bits_of_the_plain_triple_loop_at_every_width() =>
        Shape.Sample(
            shape =>
            {
                var example = new Example(shape);
                return example.IsRight(MatrixProduct.Add) && (example.IsEmpty || (
                    example.IsRight((a, b, c) => MatrixProduct.Add<OneLane>(a, b, c, b.Columns)) &&
                    example.IsRight((a, b, c) => MatrixProduct.Add<FourLanes>(a, b, c, b.Columns)) &&
                    example.IsRight((a, b, c) => MatrixProduct.Add<EightLanes>(a, b, c, b.Columns))));
            },
            iter: 600);

    [Fact]
    public void Two_threads_give_the_bits_of_one() =>
        Shape.Where(shape => shape.Rows > 0 && shape.Inner > 0 && shape.Columns > 0).Sample(
            shape => new Example(shape).IsRight(AddShared),
            iter: 300);

    [Fact]
    public void A_product_large_enough_for_two_threads_is_right() => Assert.True(new Example((67, 300, 131, false, true)).IsRight(MatrixProduct.Add));

    [Fact]
    public void Products_of_several_threads_do_not_disturb_each_other()
    {
        var wrong = 0;
        Thread[] threads = [.. Enumerable.Range(1, 4).Select(t => new Thread(() =>
        {
            for (var i = 0; i < 40; i++)
            {
                var example = new Example((20 * t, 64 + i, 64 * t, i % 2 == 0, i % 3 == 0));
                if (!example.IsRight((a, b, c) =>
                {
                    if (!MatrixProduct.TryAddShared(a, b, c)) MatrixProduct.Add(a, b, c);
                }))
                    Interlocked.Increment(ref wrong);
            }
        }))];
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Equal(0, wrong);
    }

    [Theory]
    [InlineData(32, 16, 16)]
    [InlineData(1, 300, 40)]
    [InlineData(40, 300, 131)]
    public void Nothing_is_allocated_after_the_first_product(int rows, int inner, int columns)
    {
        double[] a = new double[rows * inner], b = new double[inner * columns], c = new double[rows * columns];
        Assert.Equal(0, Allocation.OfTwenty(() => MatrixProduct.Add(new(a, rows, inner), new Matrix(b, columns, inner).Transposed, c)));
        Assert.Equal(0, Allocation.OfTwenty(() => AddShared(new(a, rows, inner), new(b, inner, columns), c)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(19)]
    public void Ones_add_to_each_row_and_sum_all_rows(int columns)
    {
        double[] row = Example.Normals(1, columns), rows = Example.Normals(2, 7 * columns), each = [.. rows], sum = new double[columns];
        MatrixProduct.Add(Matrix.Ones(7, 1), new(row, 1, columns), each);
        MatrixProduct.Add(Matrix.Ones(1, 7), new(rows, 7, columns), sum);
        for (var j = 0; j < columns; j++)
        {
            var expected = 0.0;
            for (var i = 0; i < 7; i++)
            {
                Assert.Equal(rows[i * columns + j] + row[j], each[i * columns + j]);
                expected += rows[i * columns + j];
            }

            Assert.Equal(expected, sum[j]);
        }
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => MatrixProduct.Add(new Matrix(new double[6], 2, 3), new Matrix(new double[6], 2, 3), new double[6]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MatrixProduct.Add(new Matrix(new double[6], 2, 3), new Matrix(new double[6], 3, 2), new double[3]));
    }

    /// <summary>On two threads, when the other tests have left the second one.</summary>
    private static void AddShared(Matrix a, Matrix b, Span<double> c)
    {
        while (!MatrixProduct.TryAddShared(a, b, c)) Thread.Yield();
    }

    private delegate void Product(Matrix a, Matrix b, Span<double> c);

    /// <summary>Two matrices, what c is before, and what the plain triple loop makes of it.</summary>
    private sealed class Example
    {
        private readonly (int Rows, int Inner, int Columns, bool TransposeA, bool TransposeB) shape;
        private readonly double[] a;
        private readonly double[] b;
        private readonly double[] start;
        private readonly double[] expected;

        public Example((int Rows, int Inner, int Columns, bool TransposeA, bool TransposeB) shape)
        {
            this.shape = shape;
            var (rows, inner, columns, transposeA, transposeB) = shape;
            (a, b, start) = (Normals(1, rows * inner), Normals(2, inner * columns), Normals(3, rows * columns));
            expected = [.. start];
            for (var i = 0; i < rows; i++)
                for (var j = 0; j < columns; j++)
                    for (var k = 0; k < inner; k++)
                        expected[i * columns + j] = Math.FusedMultiplyAdd(a[transposeA ? k * rows + i : i * inner + k], b[transposeB ? j * inner + k : k * columns + j], expected[i * columns + j]);
        }

        public bool IsEmpty => start.Length == 0 || shape.Inner == 0;

        public static double[] Normals(ulong seed, int count)
        {
            var random = new Xoshiro256(seed);
            return [.. Enumerable.Range(0, count).Select(_ => random.NextNormal())];
        }

        /// <summary>Also that nothing is written behind the end of c.</summary>
        public bool IsRight(Product product)
        {
            double[] c = [.. start, 1, 2, 3];
            product(View(a, shape.Rows, shape.Inner, shape.TransposeA), View(b, shape.Inner, shape.Columns, shape.TransposeB), c.AsSpan(0, start.Length));
            return c.AsSpan().SequenceEqual([.. expected, 1, 2, 3]);
        }

        private static Matrix View(double[] values, int rows, int columns, bool transposed) =>
            transposed ? new Matrix(values, columns, rows).Transposed : new Matrix(values, rows, columns);
    }
}
