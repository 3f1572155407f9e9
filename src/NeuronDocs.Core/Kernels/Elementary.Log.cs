using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    private const double SquareRootOfTwo = 1.4142135623730951;

    /// <summary>The natural logarithm, within 2 ulp.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>ln x; minus infinity for zero, <c>NaN</c> for a negative number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Log(double x)
    {
        if (double.IsNaN(x) || x < 0) return double.NaN;
        if (x == 0) return double.NegativeInfinity;
        if (double.IsPositiveInfinity(x)) return x;

        // x = 2^k m with m in [sqrt(1/2), sqrt(2)), hence ln x = k ln 2 + ln m, and m - 1 is exact.
        var k = 0;
        if (!double.IsNormal(x))
        {
            x *= PowerOfTwo(54);
            k = -54;
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        k += (int)(bits >> 52) - 1023;
        var m = BitConverter.Int64BitsToDouble((bits & 0x000FFFFFFFFFFFFF) | 0x3FF0000000000000);
        if (m > SquareRootOfTwo)
        {
            m /= 2;
            k++;
        }

        return LogOfOnePlus(m - 1, k, 0);
    }

    /// <summary>ln(1 + u) for u in [0, 1], exact to the last digits where u is tiny and 1 + u would lose it.</summary>
    private static double LogOnePlus(double u)
    {
        if (u < SquareRootOfTwo - 1) return LogOfOnePlus(u, 0, 0);
        var sum = 1 + u;
        return LogOfOnePlus(sum / 2 - 1, 1, (u - (sum - 1)) / sum);
    }

    /// <summary>
    /// k ln 2 + ln(1 + f) + correction for |f| below 0.42, by ln(1 + f) = 2 atanh(s) = 2s + 2s^3/3 + 2s^5/5 + ... with s = f / (2 + f).
    /// Because 2s = f - s f, the leading term f stays exact.
    /// </summary>
    private static double LogOfOnePlus(double f, int k, double correction)
    {
        var s = f / (2 + f);
        var t = s * s;
        var series = t * (2.0 / 3 + t * (2.0 / 5 + t * (2.0 / 7 + t * (2.0 / 9 + t * (2.0 / 11 + t * (2.0 / 13
            + t * (2.0 / 15 + t * (2.0 / 17 + t * (2.0 / 19 + t * (2.0 / 21 + t * (2.0 / 23)))))))))));
        var halfSquare = f * f / 2;
        return k * Ln2High - (halfSquare - (s * (halfSquare + series) + (k * Ln2Low + correction)) - f);
    }
}
