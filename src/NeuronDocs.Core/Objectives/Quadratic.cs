using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>
/// $\tfrac12 (x - c)^T A (x - c)$ with a symmetric matrix $A$: the function that every smooth function is close to a minimum. Its gradient is
/// $A (x - c)$, its Hessian $A$, and the eigenvalues of $A$ are its curvatures.
/// </summary>
/// <remarks>Gradient descent at a constant rate $\eta$ converges for $\eta &lt; 2 / \lambda_{\max}$, and the condition number $\lambda_{\max} / \lambda_{\min}$ says how slowly at best.</remarks>
public sealed class Quadratic : Objective
{
    private readonly double[] matrix;
    private readonly double[] center;
    private readonly double[] eigenvalues;

    /// <summary>The sum $\tfrac12 \sum_i \lambda_i x_i^2$: $A$ is diagonal, and the diagonal holds its eigenvalues.</summary>
    /// <param name="diagonal">The curvature along each axis, finite; at least one.</param>
    /// <exception cref="ArgumentException">There is none, or one is not finite.</exception>
    public Quadratic(params double[] diagonal) : this(Diagonal(diagonal)) { }

    /// <summary>1/2 (x - c)' A (x - c).</summary>
    /// <param name="matrix">A, square and exactly symmetric.</param>
    /// <param name="center">c, where the gradient is zero; the origin if it is not given.</param>
    /// <exception cref="ArgumentException">The matrix is empty, not square or not symmetric, the center has another length, or a number is not finite.</exception>
    public Quadratic(double[,] matrix, double[]? center = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        Dimension = matrix.GetLength(0);
        Require.NotEmpty(Dimension, nameof(matrix));
        Require.Length(matrix.GetLength(1), Dimension, nameof(matrix), "columns");
        this.center = center is null ? new double[Dimension] : [.. center];
        Require.Length(this.center.Length, Dimension, nameof(center), "values");
        foreach (var c in this.center) Require.Finite(c, nameof(center));
        foreach (var a in matrix) Require.Finite(a, nameof(matrix));
        CheckSymmetry(matrix);
        this.matrix = [.. matrix.Cast<double>()];
        eigenvalues = SymmetricMatrix.Eigenvalues(this.matrix);
    }

    /// <inheritdoc/>
    public override int Dimension { get; }

    /// <summary>c, where the gradient is zero: the minimum if all eigenvalues are positive.</summary>
    public IReadOnlyList<double> Center => center;

    /// <summary>The eigenvalues of A, ascending: the curvatures along its principal axes.</summary>
    public IReadOnlyList<double> Eigenvalues => eigenvalues;

    /// <summary>$\lambda_{\max}$, the largest curvature.</summary>
    public double LargestEigenvalue => eigenvalues[^1];

    /// <summary>$\lambda_{\max} / \lambda_{\min}$: how elongated a bowl is, at least 1. Infinite if the smallest curvature is zero; negative at a saddle.</summary>
    public double ConditionNumber => LargestEigenvalue / eigenvalues[0];

    /// <inheritdoc/>
    public override double Value(ReadOnlySpan<double> x)
    {
        Check(x);
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++) sum += (x[i] - center[i]) * Slope(i, x);
        return sum / 2;
    }

    /// <inheritdoc/>
    public override double Gradient(ReadOnlySpan<double> x, Span<double> gradient)
    {
        Check(x, gradient);
        var value = Value(x);
        for (var i = 0; i < x.Length; i++) gradient[i] = Slope(i, x);
        return value;
    }

    /// <inheritdoc/>
    public override void Hessian(ReadOnlySpan<double> x, Span<double> hessian)
    {
        CheckHessian(x, hessian);
        matrix.CopyTo(hessian);
    }

    /// <summary>Component i of A (x - c).</summary>
    private double Slope(int i, ReadOnlySpan<double> x)
    {
        var sum = 0.0;
        for (var j = 0; j < x.Length; j++) sum = Math.FusedMultiplyAdd(matrix[i * x.Length + j], x[j] - center[j], sum);
        return sum;
    }

    private static double[,] Diagonal(double[] diagonal)
    {
        ArgumentNullException.ThrowIfNull(diagonal);
        Require.NotEmpty(diagonal.Length, nameof(diagonal));
        var matrix = new double[diagonal.Length, diagonal.Length];
        for (var i = 0; i < diagonal.Length; i++) matrix[i, i] = Require.Finite(diagonal[i], nameof(diagonal));
        return matrix;
    }

    private static void CheckSymmetry(double[,] matrix)
    {
        for (var i = 0; i < matrix.GetLength(0); i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (matrix[i, j] != matrix[j, i])
                    throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"matrix[{i}, {j}] is {matrix[i, j]}, expected {matrix[j, i]} as in matrix[{j}, {i}]."), nameof(matrix));
            }
        }
    }
}
