namespace NeuronDocs.Core.Tests;

/// <summary>The derivative from differences to about 12 digits, for a check to 1e-7 of derivatives that are small themselves.</summary>
internal static class Slope
{
    private const double H = 1.0 / 1024;

    /// <summary>Two central differences, extrapolated (Richardson): the error is h^4 f'''''/30 and the rounding a few ulp of f / h.</summary>
    public static double Of(Func<double, double> f, double x, out double rounding)
    {
        double near = FiniteDifference.Central(f, x, H), far = FiniteDifference.Central(f, x, 2 * H);
        rounding = 3e-13 * Math.Max(1e-3, Math.Abs(f(x)));
        return near + (near - far) / 3;
    }
}
