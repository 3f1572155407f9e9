namespace NeuronDocs.Core;

/// <summary>$(x^2 + y - 11)^2 + (x + y^2 - 7)^2$: four minima of value 0 around one hill. Which one is found depends on the start and the method.</summary>
/// <remarks>Source: Himmelblau 1972, "Applied Nonlinear Programming".</remarks>
public sealed class Himmelblau : PlaneFunction
{
    /// <summary>The four minima, by quadrant: of them only (3, 2) is a pair of short numbers.</summary>
    public override IReadOnlyList<(double X, double Y)> Minima { get; } =
    [
        (3, 2), (-2.8051180869527448, 3.1313125182505730), (-3.7793102533777469, -3.2831859912861694), (3.5844283403304917, -1.8481265269644034),
    ];

    /// <summary>The top of the hill, the one local maximum.</summary>
    public (double X, double Y) Maximum { get; } = (-0.27084459066734761, -0.92303855647998146);

    /// <inheritdoc/>
    public override double Value(double x, double y) => (x * x + y - 11) * (x * x + y - 11) + (x + y * y - 7) * (x + y * y - 7);

    /// <inheritdoc/>
    public override (double X, double Y) Gradient(double x, double y) =>
        (4 * x * (x * x + y - 11) + 2 * (x + y * y - 7), 2 * (x * x + y - 11) + 4 * y * (x + y * y - 7));

    /// <inheritdoc/>
    public override (double XX, double XY, double YY) Hessian(double x, double y) =>
        (12 * x * x + 4 * y - 42, 4 * (x + y), 12 * y * y + 4 * x - 26);
}
