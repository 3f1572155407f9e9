using CsCheck;

namespace NeuronDocs.Core.Tests;

public class QuadraticTests
{
    [Fact]
    public void A_diagonal_is_its_own_eigenvalues()
    {
        var bowl = new Quadratic(10, 1, 4);
        Assert.Equal([1, 4, 10], bowl.Eigenvalues);
        Assert.Equal((10, 10), (bowl.LargestEigenvalue, bowl.ConditionNumber));
        Assert.Equal([0, 0, 0], bowl.Center);
        Assert.Equal((10 * 4 + 1 * 9 + 4 * 1) / 2.0, bowl.Value([2, 3, -1]));
    }

    /// <summary>By hand: [[2, 1], [1, 2]] has the eigenvalues 1 and 3; at c + (1, 2) the value is (2 + 4 + 8) / 2 and the gradient (4, 5).</summary>
    [Fact]
    public void A_matrix_and_a_center_by_hand()
    {
        var bowl = new Quadratic(new double[,] { { 2, 1 }, { 1, 2 } }, [5, -1]);
        var gradient = new double[2];
        Assert.Equal(7, bowl.Gradient([6, 1], gradient));
        Assert.Equal([4, 5], gradient);
        Assert.Equal(0, bowl.Value([.. bowl.Center]));
        Assert.Equal(1, bowl.Eigenvalues[0], 1e-15);
        Assert.Equal(3, bowl.Eigenvalues[1], 1e-15);
    }

    /// <summary>The second difference matrix of size n has the eigenvalues 2 - 2 cos(k pi / (n + 1)).</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(20)]
    public void The_eigenvalues_of_a_vibrating_string(int n)
    {
        var matrix = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            matrix[i, i] = 2;
            if (i > 0) matrix[i, i - 1] = matrix[i - 1, i] = -1;
        }

        var eigenvalues = new Quadratic(matrix).Eigenvalues;
        for (var k = 1; k <= n; k++) Assert.Equal(2 - 2 * Math.Cos(k * Math.PI / (n + 1)), eigenvalues[k - 1], 1e-13);
    }

    [Fact]
    public void Eigenvalues_keep_the_trace_and_the_sum_of_squares() =>
        Gen.Double[-5, 5].Array[10].Sample(
            lower =>
            {
                var matrix = new double[4, 4];
                for (int i = 0, next = 0; i < 4; i++)
                {
                    for (var j = 0; j <= i; j++) matrix[i, j] = matrix[j, i] = lower[next++];
                }

                var eigenvalues = new Quadratic(matrix).Eigenvalues;
                Assert.Equal(matrix[0, 0] + matrix[1, 1] + matrix[2, 2] + matrix[3, 3], eigenvalues.Sum(), 1e-12);
                Assert.Equal(matrix.Cast<double>().Sum(a => a * a), eigenvalues.Sum(e => e * e), 1e-10);
                Assert.Equal(eigenvalues.Order(), eigenvalues);
            },
            iter: 200);

    [Fact]
    public void A_flat_direction_has_an_infinite_condition_number_and_a_saddle_a_negative_one()
    {
        Assert.Equal(double.PositiveInfinity, new Quadratic(0, 1).ConditionNumber);
        Assert.Equal(-0.5, new Quadratic(-2, 1).ConditionNumber);
    }

    [Fact]
    public void Bad_matrices_are_named()
    {
        Assert.Equal("diagonal", Assert.Throws<ArgumentException>(() => new Quadratic([])).ParamName);
        Assert.Equal("diagonal", Assert.Throws<ArgumentOutOfRangeException>(() => new Quadratic(1, double.NaN)).ParamName);
        Assert.Equal("matrix", Assert.Throws<ArgumentException>(() => new Quadratic(new double[0, 0])).ParamName);
        Assert.Equal("matrix", Assert.Throws<ArgumentException>(() => new Quadratic(new double[2, 3])).ParamName);
        Assert.Equal("matrix", Assert.Throws<ArgumentOutOfRangeException>(() => new Quadratic(new[,] { { double.PositiveInfinity } })).ParamName);
        var asymmetric = Assert.Throws<ArgumentException>(() => new Quadratic(new double[,] { { 1, 2 }, { 3, 1 } }));
        Assert.Equal("matrix[1, 0] is 3, expected 2 as in matrix[0, 1]. (Parameter 'matrix')", asymmetric.Message);
        Assert.Equal("center", Assert.Throws<ArgumentException>(() => new Quadratic(new double[,] { { 1 } }, [1, 2])).ParamName);
        Assert.Equal("center", Assert.Throws<ArgumentOutOfRangeException>(() => new Quadratic(new double[,] { { 1 } }, [double.NaN])).ParamName);
    }

    [Fact]
    public void The_arrays_are_the_quadratic_s_own()
    {
        double[] center = [1];
        var matrix = new double[,] { { 2 } };
        var bowl = new Quadratic(matrix, center);
        (center[0], matrix[0, 0]) = (9, 9);
        Assert.Equal(4, bowl.Value([3]));
    }
}
