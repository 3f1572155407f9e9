using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>The natural logarithm, within 2 ulp.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>$\ln x$; minus infinity for zero, <c>NaN</c> for a negative number.</returns>
    public static double Log(double x) => ElementwiseMap<LogFunction>.Of(x);

    /// <summary>$y_i = \ln x_i$, with the bits of <see cref="Log(double)"/>.</summary>
    /// <param name="x">Any doubles.</param>
    /// <param name="y">Receives as many; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Log(ReadOnlySpan<double> x, Span<double> y) => ElementwiseMap<LogFunction>.Apply(x, y);

    /// <summary>
    /// k ln 2 + ln(1 + f) for 1 + f from sqrt(1/2) to sqrt(2), by ln(1 + f) = 2 atanh(s) = 2s + 2s^3/3 + 2s^5/5 + ... with s = f / (2 + f), |s| below 0.172.
    /// Because 2s = f - s f = f - f^2/2 + s f^2/2, the leading term f stays exact. What is left out is below 2^-60.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T LogOfOnePlus<T>(T f, T k) where T : struct, ILanes<T>
    {
        var s = f / (2 + f);
        var t = s * s;
        var series = Polynomial.Of(t, 2.0 / 3, 2.0 / 5, 2.0 / 7, 2.0 / 9, 2.0 / 11, 2.0 / 13, 2.0 / 15, 2.0 / 17, 2.0 / 19, 2.0 / 21);
        var halfSquare = 0.5 * f * f;
        var rest = halfSquare - T.MultiplyAdd(s, T.MultiplyAdd(t, series, halfSquare), k * Ln2Low);
        return T.MultiplyAdd(k, Ln2High, f - rest);
    }

    /// <summary>x = 2^k m with m from sqrt(1/2) to sqrt(2), hence ln x = k ln 2 + ln m, and m - 1 is exact. For positive finite x.</summary>
    private static (double Mantissa, double Exponent) Split(double x)
    {
        if (x >= SmallestNormal)
        {
            var (k, m) = OneLane.Split(x);
            return (m.Value, k.Value);
        }

        var (mantissa, exponent) = Split(x * PowerOfTwo(54));
        return (mantissa, exponent - 54);
    }

    internal readonly struct LogFunction : IElementwise
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T OfOrdinary<T>(T x) where T : struct, ILanes<T>
        {
            var (k, m) = T.Split(x);
            return LogOfOnePlus(m - 1, k);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool AreOrdinary<T>(T x) where T : struct, ILanes<T> => T.AllLess(SmallestNormal, x) && T.AllLess(x, double.PositiveInfinity);

        public static double OfOther(double x)
        {
            if (double.IsNaN(x) || x < 0) return double.NaN;
            if (x == 0) return double.NegativeInfinity;
            if (double.IsPositiveInfinity(x)) return x;
            var (m, k) = Split(x);
            return LogOfOnePlus<OneLane>(m - 1, k).Value;
        }
    }
}
