namespace NeuronDocs.Core.Tests;

/// <summary>(1 - x)^2 + 100 (y - x^2)^2: 24.2 at the usual start (-1.2, 1), 0 at (1, 1), at the end of a curved valley.</summary>
internal static class Rosenbrock
{
    public static double Value(double[] p) => (1 - p[0]) * (1 - p[0]) + 100 * (p[1] - p[0] * p[0]) * (p[1] - p[0] * p[0]);

    public static double[] Gradient(double[] p)
    {
        var height = p[1] - p[0] * p[0];
        return [-2 * (1 - p[0]) - 400 * p[0] * height, 200 * height];
    }
}
