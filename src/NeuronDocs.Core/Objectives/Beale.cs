namespace NeuronDocs.Core;

/// <summary>$(1.5 - x + x y)^2$ $+ (2.25 - x + x y^2)^2$ $+ (2.625 - x + x y^3)^2$: a minimum in a flat region between steep corners.</summary>
/// <remarks>Usually searched in -4.5 to 4.5; a start with a negative x and a y above 1 is drawn outward, along a valley that has no end. Source: Beale 1958.</remarks>
public sealed class Beale : PlaneFunction
{
    /// <summary>The one minimum, (3, 0.5), of value 0.</summary>
    public override IReadOnlyList<(double X, double Y)> Minima { get; } = [(3, 0.5)];

    /// <inheritdoc/>
    public override double Value(double x, double y)
    {
        var (a, b, c) = Residuals(x, y);
        return a * a + b * b + c * c;
    }

    /// <inheritdoc/>
    public override (double X, double Y) Gradient(double x, double y)
    {
        var (a, b, c) = Residuals(x, y);
        return (2 * (a * (y - 1) + b * (y * y - 1) + c * (y * y * y - 1)), 2 * x * (a + 2 * b * y + 3 * c * y * y));
    }

    /// <inheritdoc/>
    public override (double XX, double XY, double YY) Hessian(double x, double y)
    {
        var (a, b, c) = Residuals(x, y);
        double p = y - 1, q = y * y - 1, r = y * y * y - 1;
        return (
            2 * (p * p + q * q + r * r),
            2 * (a + 2 * b * y + 3 * c * y * y + x * (p + 2 * q * y + 3 * r * y * y)),
            2 * x * (2 * b + 6 * c * y + x * (1 + 4 * y * y + 9 * y * y * y * y)));
    }

    private static (double A, double B, double C) Residuals(double x, double y) =>
        (1.5 - x + x * y, 2.25 - x + x * y * y, 2.625 - x + x * y * y * y);
}
