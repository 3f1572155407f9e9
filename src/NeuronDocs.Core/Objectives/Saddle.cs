namespace NeuronDocs.Core;

/// <summary>$x^2 - y^2$: at (0, 0) the gradient is zero, yet it is a minimum only along x and a maximum along y. There is no minimum.</summary>
public sealed class Saddle : PlaneFunction
{
    /// <summary>None: the function falls without end along y.</summary>
    public override IReadOnlyList<(double X, double Y)> Minima { get; } = [];

    /// <inheritdoc/>
    public override double Value(double x, double y) => x * x - y * y;

    /// <inheritdoc/>
    public override (double X, double Y) Gradient(double x, double y) => (2 * x, -2 * y);

    /// <inheritdoc/>
    public override (double XX, double XY, double YY) Hessian(double x, double y) => (2, 0, -2);
}
