namespace NeuronDocs.Core;

public static partial class Elementary
{
    private const double LargestAngle = 1 << 20;

    // pi/2 in four parts (Cody and Waite). The first three have 33 bits, so that their products with up to 20 bits are exact.
    private const double HalfPi1 = 1.5707963267341256;
    private const double HalfPi2 = 6.077100506303966e-11;
    private const double HalfPi3 = 2.0222662487111665e-21;
    private const double HalfPi4 = 8.4784276603689e-32;

    /// <summary>The sine, within 2 ulp on the range that is allowed.</summary>
    /// <param name="x">The angle in radians, at most $2^{20}$ in size.</param>
    /// <returns>A number from -1 to 1; <c>NaN</c> for <c>NaN</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is larger than $2^{20}$ in size.</exception>
    public static double Sin(double x) => x == 0 ? x : Quadrant(x, 0); // keeps the sign of a negative zero

    /// <summary>The cosine, within 2 ulp on the range that is allowed.</summary>
    /// <param name="x">The angle in radians, at most $2^{20}$ in size.</param>
    /// <returns>A number from -1 to 1; <c>NaN</c> for <c>NaN</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is larger than $2^{20}$ in size.</exception>
    public static double Cos(double x) => Quadrant(x, 1);

    /// <summary>sin(x + quarterTurns pi/2): x = n pi/2 + r + tail with |r| up to pi/4, and n picks sine or cosine and the sign.</summary>
    private static double Quadrant(double x, int quarterTurns)
    {
        if (double.IsNaN(x)) return x;
        if (Math.Abs(x) > LargestAngle)
            throw new ArgumentOutOfRangeException(nameof(x), x, $"x is {x.Scientific(3)}, expected at most 2^20 in size.");

        var n = x * (2 / Math.PI) + Rounder - Rounder;
        var (r, tail) = Subtract(x - n * HalfPi1, 0, n * HalfPi2);
        (r, tail) = Subtract(r, tail, n * HalfPi3);
        (r, tail) = Subtract(r, tail, n * HalfPi4);
        return ((int)n + quarterTurns & 3) switch
        {
            0 => SinNearZero(r, tail),
            1 => CosNearZero(r, tail),
            2 => -SinNearZero(r, tail),
            _ => -CosNearZero(r, tail),
        };
    }

    /// <summary>high + low - y as an unevaluated sum; the rounding error of the subtraction is found exactly (Knuth's two-sum).</summary>
    private static (double High, double Low) Subtract(double high, double low, double y)
    {
        var difference = high - y;
        var back = difference - high;
        low += high - (difference - back) - (y + back);
        var sum = difference + low;
        return (sum, difference - sum + low);
    }

    private static double SinNearZero(double r, double tail)
    {
        var t = r * r;
        var series = t * (-1.0 / 6 + t * (1.0 / 120 + t * (-1.0 / 5040 + t * (1.0 / 362880 + t * (-1.0 / 39916800
            + t * (1.0 / 6227020800 + t * (-1.0 / 1307674368000 + t * (1.0 / 355687428096000))))))));
        return r + (r * series + tail * (1 - t / 2));
    }

    private static double CosNearZero(double r, double tail)
    {
        var t = r * r;
        var half = t / 2;
        var main = 1 - half;
        var series = t * t * (1.0 / 24 + t * (-1.0 / 720 + t * (1.0 / 40320 + t * (-1.0 / 3628800 + t * (1.0 / 479001600
            + t * (-1.0 / 87178291200 + t * (1.0 / 20922789888000)))))));
        return main + (1 - main - half + (series - r * tail));
    }
}
