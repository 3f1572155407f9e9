namespace NeuronDocs.Core;

/// <summary>
/// A differentiable function of n numbers to make small, such as <see cref="Rosenbrock"/> or the loss of a network
/// (<see cref="NetworkObjective"/>). A <see cref="SearchMethod"/> minimizes it.
/// </summary>
public abstract class Objective
{
    /// <summary>n, the number of variables.</summary>
    public abstract int Dimension { get; }

    /// <summary>The value at a point.</summary>
    /// <param name="x">The point, <see cref="Dimension"/> numbers.</param>
    /// <returns>f(x).</returns>
    /// <exception cref="ArgumentException">The length is not the dimension.</exception>
    public abstract double Value(ReadOnlySpan<double> x);

    /// <summary>The value and the derivative with respect to each variable.</summary>
    /// <param name="x">The point, <see cref="Dimension"/> numbers.</param>
    /// <param name="gradient">Receives $\partial f/\partial x_i$, <see cref="Dimension"/> numbers.</param>
    /// <returns>f(x), the same as <see cref="Value"/>.</returns>
    /// <exception cref="ArgumentException">A length is not the dimension. Nothing has been written.</exception>
    public abstract double Gradient(ReadOnlySpan<double> x, Span<double> gradient);

    /// <summary>
    /// The matrix of second derivatives. Unless an objective has a formula for them, they are central differences of the gradient, to about
    /// 10 digits, at the price of 2 n gradients and a few arrays.
    /// </summary>
    /// <param name="x">The point, <see cref="Dimension"/> numbers.</param>
    /// <param name="hessian">Receives $\partial^2 f / \partial x_i \partial x_j$, row-major [i, j], symmetric.</param>
    /// <exception cref="ArgumentException">A length does not fit. Nothing has been written.</exception>
    public virtual void Hessian(ReadOnlySpan<double> x, Span<double> hessian)
    {
        CheckHessian(x, hessian);
        var n = Dimension;
        double[] point = [.. x], above = new double[n], below = new double[n];
        for (var i = 0; i < n; i++)
        {
            var h = 6e-6 * Math.Max(1, Math.Abs(x[i]));
            point[i] = x[i] + h;
            Gradient(point, above);
            point[i] = x[i] - h;
            Gradient(point, below);
            point[i] = x[i];
            for (var j = 0; j < n; j++) hessian[i * n + j] = (above[j] - below[j]) / (2 * h);
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < i; j++) hessian[i * n + j] = hessian[j * n + i] = (hessian[i * n + j] + hessian[j * n + i]) / 2;
        }
    }

    /// <summary>Checks the argument of <see cref="Value"/>.</summary>
    /// <param name="x">The point.</param>
    /// <exception cref="ArgumentException">The length is not the dimension.</exception>
    protected void Check(ReadOnlySpan<double> x) => Require.Length(x.Length, Dimension, nameof(x), "values");

    /// <summary>Checks the arguments of <see cref="Gradient"/>.</summary>
    /// <param name="x">The point.</param>
    /// <param name="gradient">Where the gradient goes.</param>
    /// <exception cref="ArgumentException">A length is not the dimension.</exception>
    protected void Check(ReadOnlySpan<double> x, ReadOnlySpan<double> gradient)
    {
        Check(x);
        Require.Length(gradient.Length, Dimension, nameof(gradient), "values");
    }

    /// <summary>Checks the arguments of <see cref="Hessian"/>.</summary>
    /// <param name="x">The point.</param>
    /// <param name="hessian">Where the matrix goes.</param>
    /// <exception cref="ArgumentException">A length does not fit.</exception>
    protected void CheckHessian(ReadOnlySpan<double> x, ReadOnlySpan<double> hessian)
    {
        Check(x);
        Require.Length(hessian.Length, Require.Count(nameof(hessian), Dimension, Dimension), nameof(hessian), "values");
    }
}
