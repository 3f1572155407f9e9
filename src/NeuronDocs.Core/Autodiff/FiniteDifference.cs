namespace NeuronDocs.Core;

/// <summary>Derivatives from differences of values: slow and inexact, and independent of any formula, so a check for all others.</summary>
/// <remarks>
/// The central difference has a truncation error of order h^2 and a rounding error of order ulp / h; the default h, the cube root of 2^-52,
/// balances them and leaves about 10 digits.
/// </remarks>
public static class FiniteDifference
{
    /// <summary>The central difference (f(x + h) - f(x - h)) / 2h.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">Where to differentiate it.</param>
    /// <param name="h">The step, positive.</param>
    /// <returns>An approximation of f'(x).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="h"/> is not positive.</exception>
    public static double Central(Func<double, double> f, double x, double h = 6e-6)
    {
        ArgumentNullException.ThrowIfNull(f);
        Require.Positive(h);
        return (f(x + h) - f(x - h)) / (2 * h);
    }

    /// <summary>The central difference in each coordinate.</summary>
    /// <param name="f">The function of a vector.</param>
    /// <param name="x">Where to differentiate it; not changed.</param>
    /// <param name="h">The step, positive.</param>
    /// <returns>An approximation of the gradient, as long as <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="h"/> is not positive.</exception>
    public static double[] Gradient(Func<double[], double> f, double[] x, double h = 6e-6)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        Require.Positive(h);
        double[] point = [.. x];
        var gradient = new double[x.Length];
        for (var i = 0; i < x.Length; i++)
        {
            point[i] = x[i] + h;
            var above = f(point);
            point[i] = x[i] - h;
            var below = f(point);
            point[i] = x[i];
            gradient[i] = (above - below) / (2 * h);
        }

        return gradient;
    }
}
