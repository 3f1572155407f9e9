namespace NeuronDocs.Core;

/// <summary>What the search methods need of small symmetric matrices, row-major [i, j]: factors, solutions, eigenvalues.</summary>
internal static class SymmetricMatrix
{
    /// <summary>Cholesky: A = L L', L in the lower triangle. False if the matrix is not positive definite; it is then half overwritten.</summary>
    public static bool TryFactor(Span<double> matrix, int n)
    {
        for (var j = 0; j < n; j++)
        {
            var row = matrix.Slice(j * n, j);
            var pivot = matrix[j * n + j] - LinearAlgebra.Dot(row, row);
            if (!(pivot > 0) || !double.IsFinite(pivot)) return false;
            var root = Math.Sqrt(pivot);
            matrix[j * n + j] = root;
            for (var i = j + 1; i < n; i++) matrix[i * n + j] = (matrix[i * n + j] - LinearAlgebra.Dot(row, matrix.Slice(i * n, j))) / root;
        }

        return true;
    }

    /// <summary>Solves L L' x = b in place, with the factor of <see cref="TryFactor"/>.</summary>
    public static void SolveFactored(ReadOnlySpan<double> factor, Span<double> x)
    {
        var n = x.Length;
        for (var i = 0; i < n; i++) x[i] = (x[i] - LinearAlgebra.Dot(factor.Slice(i * n, i), x)) / factor[i * n + i];
        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < n; j++) x[i] = Math.FusedMultiplyAdd(-factor[j * n + i], x[j], x[i]);
            x[i] /= factor[i * n + i];
        }
    }

    /// <summary>
    /// Solves A x = b in place by Gaussian elimination with partial pivoting, also where A is not positive definite. False if A is singular. The
    /// matrix is overwritten.
    /// </summary>
    public static bool TrySolve(Span<double> matrix, Span<double> x)
    {
        var n = x.Length;
        for (var k = 0; k < n; k++)
        {
            var pivot = k;
            for (var i = k + 1; i < n; i++)
            {
                if (Math.Abs(matrix[i * n + k]) > Math.Abs(matrix[pivot * n + k])) pivot = i;
            }

            if (matrix[pivot * n + k] == 0 || !double.IsFinite(matrix[pivot * n + k])) return false;
            for (var j = 0; j < n; j++) (matrix[k * n + j], matrix[pivot * n + j]) = (matrix[pivot * n + j], matrix[k * n + j]);
            (x[k], x[pivot]) = (x[pivot], x[k]);
            for (var i = k + 1; i < n; i++)
            {
                var factor = matrix[i * n + k] / matrix[k * n + k];
                LinearAlgebra.AddScaled(-factor, matrix.Slice(k * n, n), matrix.Slice(i * n, n));
                x[i] = Math.FusedMultiplyAdd(-factor, x[k], x[i]);
            }
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < n; j++) x[i] = Math.FusedMultiplyAdd(-matrix[i * n + j], x[j], x[i]);
            x[i] /= matrix[i * n + i];
        }

        return true;
    }

    /// <summary>
    /// The eigenvalues, ascending, by Jacobi's rotations: each makes one element off the diagonal zero, and the sum of the squares of all of them
    /// falls until nothing is left.
    /// </summary>
    /// <remarks>Golub and Van Loan, "Matrix Computations", section 8.5 (cyclic Jacobi). The matrix is not changed.</remarks>
    public static double[] Eigenvalues(ReadOnlySpan<double> matrix)
    {
        var n = (int)Math.Sqrt(matrix.Length);
        double[] a = [.. matrix];
        // Convergence is quadratic: a handful of sweeps is enough, and thirty are never reached.
        for (var sweep = 0; sweep < 30; sweep++)
        {
            for (var p = 0; p < n; p++)
            {
                for (var q = p + 1; q < n; q++) Rotate(a, n, p, q);
            }
        }

        double[] eigenvalues = [.. Enumerable.Range(0, n).Select(i => a[i * n + i])];
        Array.Sort(eigenvalues);
        return eigenvalues;
    }

    private static void Rotate(double[] a, int n, int p, int q)
    {
        if (a[p * n + q] == 0) return;
        var theta = (a[q * n + q] - a[p * n + p]) / (2 * a[p * n + q]);
        var t = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        var c = 1 / Math.Sqrt(t * t + 1);
        var s = t * c;
        for (var k = 0; k < n; k++) (a[k * n + p], a[k * n + q]) = (c * a[k * n + p] - s * a[k * n + q], s * a[k * n + p] + c * a[k * n + q]);
        for (var k = 0; k < n; k++) (a[p * n + k], a[q * n + k]) = (c * a[p * n + k] - s * a[q * n + k], s * a[p * n + k] + c * a[q * n + k]);
        a[p * n + q] = a[q * n + p] = 0;
    }
}
