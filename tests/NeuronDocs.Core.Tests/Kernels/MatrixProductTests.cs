using CsCheck;

namespace NeuronDocs.Core.Tests;

public class MatrixProductTests
{
    /// <summary>Sizes around the blocks of the kernel: nothing, one, a prime, more than a strip, more than its depth.</summary>
    private static readonly int[] Sizes = [0, 1, 2, 3, 4, 5, 7, 8, 12, 13, 16, 23, 24, 25, 37, 61];

    private static readonly Gen<int> Size = Gen.OneOf([.. Sizes.Select(Gen.Const)]);

    private static readonly Gen<int> Inner = Gen.OneOf(Size, Gen.Int[250, 260], Gen.Const(521));

    [Fact]
    public void Every_element_has_the_bits_of_the_plain_triple_loop_at_every_width() =>
        Gen.Select(Size, Inner, Size, Gen.Bool, Gen.Bool).Sample(
            (rows, inner, columns, transposeA, transposeB) =>
            {
                var random = new Xoshiro256(rows + 100 * inner + 100_000 * columns);
                double[] a = Normals(rows * inner), b = Normals(inner * columns), start = Normals(rows * columns), c = [.. start], expected = [.. start];
                for (var i = 0; i < rows; i++)
                    for (var j = 0; j < columns; j++)
                        for (var k = 0; k < inner; k++)
                            expected[i * columns + j] = Math.FusedMultiplyAdd(a[transposeA ? k * rows + i : i * inner + k], b[transposeB ? j * inner + k : k * columns + j], expected[i * columns + j]);
                MatrixProduct.Add(View(a, rows, inner, transposeA), View(b, inner, columns, transposeB), c);
                if (!c.AsSpan().SequenceEqual(expected)) return false;
                return c.Length == 0 || inner == 0 || (Same<OneLane>() && Same<FourLanes>() && Same<EightLanes>());

                bool Same<TLanes>() where TLanes : struct, ILanes<TLanes>
                {
                    double[] other = [.. start];
                    MatrixProduct.Add<TLanes>(View(a, rows, inner, transposeA), View(b, inner, columns, transposeB), other);
                    return other.AsSpan().SequenceEqual(expected);
                }

                double[] Normals(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextNormal())];
            },
            iter: 400);

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => MatrixProduct.Add(new Matrix(new double[6], 2, 3), new Matrix(new double[6], 2, 3), new double[6]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MatrixProduct.Add(new Matrix(new double[6], 2, 3), new Matrix(new double[6], 3, 2), new double[3]));
    }

    private static Matrix View(double[] values, int rows, int columns, bool transposed) =>
        transposed ? new Matrix(values, columns, rows).Transposed : new Matrix(values, rows, columns);
}
