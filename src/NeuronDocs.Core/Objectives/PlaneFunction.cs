namespace NeuronDocs.Core;

/// <summary>A function of two variables with known minima and exact derivatives, to try methods on: its landscape can be drawn.</summary>
public abstract class PlaneFunction : Objective
{
    /// <inheritdoc/>
    public sealed override int Dimension => 2;

    /// <summary>Where its minima lie; empty if it has none.</summary>
    public abstract IReadOnlyList<(double X, double Y)> Minima { get; }

    /// <summary>The value at a point.</summary>
    /// <param name="x">The first variable.</param>
    /// <param name="y">The second variable.</param>
    /// <returns>f(x, y).</returns>
    public abstract double Value(double x, double y);

    /// <summary>The partial derivatives at a point.</summary>
    /// <param name="x">The first variable.</param>
    /// <param name="y">The second variable.</param>
    /// <returns>$\partial f/\partial x$ and $\partial f/\partial y$.</returns>
    public abstract (double X, double Y) Gradient(double x, double y);

    /// <summary>The second derivatives at a point.</summary>
    /// <param name="x">The first variable.</param>
    /// <param name="y">The second variable.</param>
    /// <returns>$\partial^2 f / \partial x^2$, $\partial^2 f / \partial x \partial y$ and $\partial^2 f / \partial y^2$.</returns>
    public abstract (double XX, double XY, double YY) Hessian(double x, double y);

    /// <summary>
    /// The eigenvalues of the Hessian, the smallest and the largest curvature in any direction. Both positive: a bowl. Both negative: a hill. One of
    /// each sign: a saddle. Their quotient is the condition number.
    /// </summary>
    /// <param name="x">The first variable.</param>
    /// <param name="y">The second variable.</param>
    /// <returns>$\lambda_{\min}$ and $\lambda_{\max}$.</returns>
    public (double Smallest, double Largest) Curvatures(double x, double y)
    {
        var (xx, xy, yy) = Hessian(x, y);
        var radius = Math.Sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
        return ((xx + yy) / 2 - radius, (xx + yy) / 2 + radius);
    }

    /// <inheritdoc/>
    public sealed override double Value(ReadOnlySpan<double> x)
    {
        Check(x);
        return Value(x[0], x[1]);
    }

    /// <inheritdoc/>
    public sealed override double Gradient(ReadOnlySpan<double> x, Span<double> gradient)
    {
        Check(x, gradient);
        double first = x[0], second = x[1];
        (gradient[0], gradient[1]) = Gradient(first, second);
        return Value(first, second);
    }

    /// <inheritdoc/>
    public sealed override void Hessian(ReadOnlySpan<double> x, Span<double> hessian)
    {
        CheckHessian(x, hessian);
        (hessian[0], hessian[1], hessian[3]) = Hessian(x[0], x[1]);
        hessian[2] = hessian[1];
    }
}
