namespace NeuronDocs.Core;

/// <summary>Derivatives from differences of values: slow and inexact, and independent of any formula, so a check for all others.</summary>
/// <remarks>
/// The central difference has a truncation error of order $h^2$ and a rounding error of order $u / h$; the default $h$, the cube root of $u = 2^{-52}$,
/// balances them and leaves about 10 digits. The one-sided difference has a truncation error of order h: the best h is near the square root of
/// $2^{-52}$, and leaves 8 digits. A second difference divides by $h^2$: near the fourth root, 8 digits. These $h$ suit functions and arguments of
/// about the size of 1; the best h grows with the scale on which the function changes.
/// </remarks>
public static class FiniteDifference
{
    /// <summary>The one-sided difference (f(x + h) - f(x)) / h: one value more, and half the digits.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">Where to differentiate it.</param>
    /// <param name="h">The step, positive.</param>
    /// <returns>An approximation of f'(x).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="h"/> is not positive.</exception>
    public static double Forward(Func<double, double> f, double x, double h = 1.5e-8)
    {
        ArgumentNullException.ThrowIfNull(f);
        Require.Positive(h);
        return (f(x + h) - f(x)) / h;
    }

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

    /// <summary>The second central difference $(f(x + h) - 2 f(x) + f(x - h)) / h^2$.</summary>
    /// <param name="f">The function.</param>
    /// <param name="x">Where to differentiate it.</param>
    /// <param name="h">The step, positive.</param>
    /// <returns>An approximation of f''(x).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="h"/> is not positive.</exception>
    public static double Second(Func<double, double> f, double x, double h = 1e-4)
    {
        ArgumentNullException.ThrowIfNull(f);
        Require.Positive(h);
        return (f(x + h) - 2 * f(x) + f(x - h)) / (h * h);
    }

    /// <summary>The second central differences in each pair of coordinates, from four values each.</summary>
    /// <param name="f">The function of a vector.</param>
    /// <param name="x">Where to differentiate it; not changed.</param>
    /// <param name="h">The step, positive.</param>
    /// <returns>An approximation of the Hessian, symmetric.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="h"/> is not positive.</exception>
    public static double[,] Hessian(Func<double[], double> f, double[] x, double h = 1e-4)
    {
        ArgumentNullException.ThrowIfNull(f);
        ArgumentNullException.ThrowIfNull(x);
        Require.Positive(h);
        double[] point = [.. x];
        var hessian = new double[x.Length, x.Length];
        for (var i = 0; i < x.Length; i++)
            for (var j = 0; j <= i; j++)
                hessian[i, j] = hessian[j, i] = (At(i, h, j, h) - At(i, h, j, -h) - At(i, -h, j, h) + At(i, -h, j, -h)) / (4 * h * h);
        return hessian;

        // On the diagonal both moves add up: it is the second difference with the step 2h.
        double At(int i, double stepI, int j, double stepJ)
        {
            point[i] += stepI;
            point[j] += stepJ;
            var value = f(point);
            (point[i], point[j]) = (x[i], x[j]);
            return value;
        }
    }
}
