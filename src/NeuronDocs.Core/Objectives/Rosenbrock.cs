namespace NeuronDocs.Core;

/// <summary>
/// $(1 - x)^2 + 100 (y - x^2)^2$: a curved, flat valley with steep walls. The way down the walls is easy, the way along the valley is not: at the
/// minimum the curvatures differ by a factor of 2508.
/// </summary>
/// <remarks>The classic start is (-1.2, 1). Source: Rosenbrock 1960, "An automatic method for finding the greatest or least value of a function".</remarks>
public sealed class Rosenbrock : PlaneFunction
{
    /// <summary>The one minimum, (1, 1), of value 0.</summary>
    public override IReadOnlyList<(double X, double Y)> Minima { get; } = [(1, 1)];

    /// <inheritdoc/>
    public override double Value(double x, double y) => (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);

    /// <inheritdoc/>
    public override (double X, double Y) Gradient(double x, double y) => (-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x));

    /// <inheritdoc/>
    public override (double XX, double XY, double YY) Hessian(double x, double y) => (2 - 400 * (y - x * x) + 800 * x * x, -400 * x, 200);
}
