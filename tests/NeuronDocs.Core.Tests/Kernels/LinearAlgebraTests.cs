namespace NeuronDocs.Core.Tests;

public class LinearAlgebraTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(17)]
    [InlineData(33)]
    public void Dots_side_by_side_have_the_bits_of_one_after_the_other(int size)
    {
        double[] rows = Random(size * 5), x = Random(5), result = new double[size];
        LinearAlgebra.AddDots(rows, 5, x, result);
        for (var j = 0; j < size; j++) Assert.Equal(LinearAlgebra.Dot(rows.AsSpan(j * 5, 5), x), result[j]);
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
