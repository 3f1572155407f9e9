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

        var (m, k) = MantissaNearOne(x);
        return LogOfOnePlus(m - 1, k, 0);
    }

    /// <summary>y[i] = ln x[i], with the bits of <see cref="Log(double)"/>.</summary>
    /// <param name="x">Any doubles.</param>
    /// <param name="y">Receives as many; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Log(ReadOnlySpan<double> x, Span<double> y) => ElementwiseMap<LogFunction>.Apply(x, y);

    /// <summary>ln(1 + x), within 2 ulp also where x is tiny and 1 + x would lose it.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>The logarithm; minus infinity for -1, <c>NaN</c> below.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double LogOnePlus(double x)
    {
        if (x == 0) return x; // keeps the sign of a negative zero
        if (x is > SquareRootOfTwo / 2 - 1 and < SquareRootOfTwo - 1) return LogOfOnePlus(x, 0, 0);
        var sum = 1 + x;
        if (x is > 0 and <= 1) return LogOfOnePlus(sum / 2 - 1, 1, (x - (sum - 1)) / sum);

        // What the sum lost is added to first order. Above 2^53 it is below the last place.
        return x is > -1 and < LargestExactInteger ? Log(sum) + (x > 1 ? 1 - (sum - x) : x - (sum - 1)) / sum : Log(sum);
    }

    /// <summary>x = 2^k m with m in [sqrt(1/2), sqrt(2)], hence ln x = k ln 2 + ln m, and m - 1 is exact. For positive finite x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Mantissa, int Exponent) MantissaNearOne(double x)
    {
        var k = 0;
        if (!double.IsNormal(x))
        {
            x *= PowerOfTwo(54);
            k = -54;
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        k += (int)(bits >> 52) - 1023;
        var m = BitConverter.Int64BitsToDouble((bits & 0x000FFFFFFFFFFFFF) | 0x3FF0000000000000);
        return m > SquareRootOfTwo ? (m / 2, k + 1) : (m, k);
    }

    /// <summary>
    /// k ln 2 + ln(1 + f) + correction for |f| below 0.42, by ln(1 + f) = 2 atanh(s) = 2s + 2s^3/3 + 2s^5/5 + ... with s = f / (2 + f).
    /// Because 2s = f - s f, the leading term f stays exact.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T LogOfOnePlus<T>(T f, T k, T correction) where T : struct, ILanes<T>
    {
        var s = f / (2 + f);
        var t = s * s;
        var series = t * (2.0 / 3 + t * (2.0 / 5 + t * (2.0 / 7 + t * (2.0 / 9 + t * (2.0 / 11 + t * (2.0 / 13
            + t * (2.0 / 15 + t * (2.0 / 17 + t * (2.0 / 19 + t * (2.0 / 21 + t * (2.0 / 23)))))))))));
        var halfSquare = f * f / 2;
        return k * Ln2High - (halfSquare - (s * (halfSquare + series) + (k * Ln2Low + correction)) - f);
    }

    private static double LogOfOnePlus(double f, int k, double correction) => LogOfOnePlus<OneLane>(f, k, correction).Value;

    internal readonly struct LogFunction : IElementwise
    {
        private const double SmallestNormal = 2.2250738585072014e-308;

        public static double Of(double x) => Log(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T OfOrdinary<T>(T x) where T : struct, ILanes<T>
        {
            var (k, m) = T.Split(x);
            var isLarge = m > SquareRootOfTwo;
            return LogOfOnePlus(T.Select(isLarge, m / 2, m) - 1, T.Select(isLarge, k + 1, k), 0);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T IsOrdinary<T>(T x) where T : struct, ILanes<T> => T.Select(x > SmallestNormal, x < double.PositiveInfinity, 0);
    }
}
