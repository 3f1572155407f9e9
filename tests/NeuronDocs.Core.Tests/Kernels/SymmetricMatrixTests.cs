using CsCheck;

namespace NeuronDocs.Core.Tests;

public class SymmetricMatrixTests
{
    /// <summary>[[4, 2], [2, 5]] = L L' with L = [[2, 0], [1, 2]].</summary>
    [Fact]
    public void Cholesky_by_hand()
    {
        double[] matrix = [4, 2, 2, 5];
        Assert.True(SymmetricMatrix.TryFactor(matrix, 2));
        Assert.Equal((2, 1, 2), (matrix[0], matrix[2], matrix[3]));
    }

    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(-1, 0, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(double.NaN, 0, 1)]
    [InlineData(double.PositiveInfinity, 0, 1)]
    public void A_matrix_that_is_not_positive_definite_has_no_factor(double xx, double xy, double yy) =>
        Assert.False(SymmetricMatrix.TryFactor([xx, xy, xy, yy], 2));

    /// <summary>A = B B' + I is positive definite; both ways must solve A x = b, as A times the solution shows.</summary>
    [Fact]
    public void Both_solve_what_they_are_asked() =>
        Gen.Select(Gen.Double[-2, 2].Array[16], Gen.Double[-9, 9].Array[4]).Sample(
            (b, right) =>
            {
                var matrix = new double[16];
                for (var i = 0; i < 16; i++) matrix[i] = (i / 4 == i % 4 ? 1 : 0) + Enumerable.Range(0, 4).Sum(k => b[i / 4 * 4 + k] * b[i % 4 * 4 + k]);
                double[] factor = [.. matrix], byCholesky = [.. right], byElimination = [.. right];
                Assert.True(SymmetricMatrix.TryFactor(factor, 4));
                SymmetricMatrix.SolveFactored(factor, byCholesky);
                Assert.True(SymmetricMatrix.TrySolve([.. matrix], byElimination));
                for (var i = 0; i < 4; i++)
                {
                    Assert.Equal(right[i], Enumerable.Range(0, 4).Sum(j => matrix[i * 4 + j] * byCholesky[j]), 1e-10);
                    Assert.Equal(right[i], Enumerable.Range(0, 4).Sum(j => matrix[i * 4 + j] * byElimination[j]), 1e-10);
                }
            },
            iter: 200);

    /// <summary>[[0, 1], [1, 0]] needs the pivot: x = (b2, b1).</summary>
    [Fact]
    public void Elimination_swaps_rows_and_solves_what_is_not_positive_definite()
    {
        double[] x = [3, 7];
        Assert.True(SymmetricMatrix.TrySolve([0, 1, 1, 0], x));
        Assert.Equal([7, 3], x);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(0, 0, 0)]
    [InlineData(double.NaN, 0, 1)]
    public void A_singular_matrix_solves_nothing(double xx, double xy, double yy) =>
        Assert.False(SymmetricMatrix.TrySolve([xx, xy, xy, yy], [1, 2]));
}
