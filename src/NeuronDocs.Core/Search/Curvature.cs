namespace NeuronDocs.Core;

/// <summary>The curvature condition of the quasi-Newton methods.</summary>
internal static class Curvature
{
    /// <summary>Whether s'y is positive beyond rounding: the angle between s and y is below a right angle.</summary>
    public static bool IsPositive(ReadOnlySpan<double> step, ReadOnlySpan<double> change, out double curvature)
    {
        curvature = Reduction.Dot(step, change);
        return curvature > 1e-14 * Math.Sqrt(Reduction.Dot(step, step) * Reduction.Dot(change, change));
    }
}
