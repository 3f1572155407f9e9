namespace NeuronDocs.Core.Tests;

public class LinearAlgebraTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(33)]
    public void A_product_with_a_matrix_has_the_bits_of_one_dot_a_row(int size)
    {
        double[] matrix = Random(size * 5), x = Random(5), offset = Random(size), result = new double[size];
        LinearAlgebra.MultiplyAdd(matrix, x, offset, result);
        for (var j = 0; j < size; j++) Assert.Equal(LinearAlgebra.Dot(matrix.AsSpan(j * 5, 5), x) + offset[j], result[j]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(21)]
    public void The_transposed_product_has_the_bits_of_one_dot_a_column(int columns)
    {
        const int Rows = 6;
        double[] matrix = Random(Rows * columns), y = Random(Rows), result = new double[columns];
        LinearAlgebra.MultiplyTransposed(matrix, y, result);
        for (var k = 0; k < columns; k++)
        {
            var column = Enumerable.Range(0, Rows).Select(j => matrix[j * columns + k]).ToArray();
            Assert.Equal(LinearAlgebra.Dot(y, column), result[k]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(19)]
    public void Scaled_addition_rounds_once(int length)
    {
        double[] x = Random(length), start = Random(length), result = [.. start];
        LinearAlgebra.AddScaled(0.3, x, result);
        for (var k = 0; k < length; k++) Assert.Equal(0, Math.Floor((0.3 * (Real)x[k] + start[k]).UlpsFrom(result[k]) / 0.501));
    }

    private static double[] Random(int length)
    {
        var random = new Xoshiro256(length);
        return [.. Enumerable.Range(0, length).Select(_ => random.NextNormal())];
    }
}
