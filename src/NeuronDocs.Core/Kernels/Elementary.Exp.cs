using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    private const double LargestExpArgument = 709.782712893384;
    private const double OrdinaryExpArgument = 708;
    private const double SmallestExpArgument = -745.1332191019411;

    /// <summary>The exponential function $e^x$, within 2 ulp.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>$e^x$; infinity above 709.78, zero below -745.13, <c>NaN</c> for <c>NaN</c>.</returns>
    public static double Exp(double x) => ElementwiseMap<ExpFunction>.Of(x);

    /// <summary>$y_i = e^{x_i}$, with the bits of <see cref="Exp(double)"/>.</summary>
    /// <param name="x">Any doubles.</param>
    /// <param name="y">Receives as many; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Exp(ReadOnlySpan<double> x, Span<double> y) => ElementwiseMap<ExpFunction>.Apply(x, y);

    /// <summary>e^x for numbers of which neither the power nor its exponent is near an end of the range: |x| below 708.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ExpOfOrdinary<T>(T x) where T : struct, ILanes<T>
    {
        var (r, series) = ExpSeries(x, 0, out var shifted);
        var power = T.PowerOfTwo(shifted);
        return T.MultiplyAdd(power, r + series, power);
    }

    /// <summary>e^(x + tail) for x in the range above and a tail that is small against it: what an argument of more than 53 bits needs.</summary>
    private static double ExpOfSum(double x, double tail)
    {
        var (r, series) = ExpSeries<OneLane>(x, tail, out var shifted);
        return Scale((1 + (r + series)).Value, (int)(shifted.Value - Rounder));
    }

    /// <summary>
    /// r and the series r^2/2! + r^3/3! + ... + r^13/13! of e^r - 1 - r, for x + tail = k ln 2 + r with |r| up to ln(2)/2, hence e^x = 2^k e^r; k is in
    /// the last bits of shifted. The product with the first part of ln 2 leaves no rest, what r loses goes into the series, and what the series leaves
    /// out is below a twentieth of an ulp of e^r: so r + series has nearly one rounding, and e^x two.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T R, T Series) ExpSeries<T>(T x, T tail, out T shifted) where T : struct, ILanes<T>
    {
        shifted = T.MultiplyAdd(x, OneOverLn2, Rounder);
        var k = shifted - Rounder;
        var high = T.MultiplyAdd(k, -Ln2High, x);
        var low = T.MultiplyAdd(k, -Ln2Low, tail);
        var r = high + low;
        var series = Polynomial.Of(r, 1.0 / 2, 1.0 / 6, 1.0 / 24, 1.0 / 120, 1.0 / 720, 1.0 / 5040, 1.0 / 40320, 1.0 / 362880,
            1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800);
        return (r, T.MultiplyAdd(r * r, series, high - r + low));
    }

    /// <summary>y 2^k for y near 1. The ends of the exponent range take two steps: 2^1024 is no double, 2^-1074 is a subnormal one.</summary>
    private static double Scale(double y, int k) => k switch
    {
        > 1023 => y * 2 * PowerOfTwo(k - 1),
        < -1021 => y * PowerOfTwo(k + 100) * PowerOfTwo(-100),
        _ => y * PowerOfTwo(k),
    };

    internal readonly struct ExpFunction : IElementwise
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T OfOrdinary<T>(T x) where T : struct, ILanes<T> => ExpOfOrdinary(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool AreOrdinary<T>(T x) where T : struct, ILanes<T> => T.AllLess(T.Abs(x), OrdinaryExpArgument);

        public static double OfOther(double x)
        {
            if (double.IsNaN(x)) return x;
            if (x > LargestExpArgument) return double.PositiveInfinity;
            return x < SmallestExpArgument ? 0 : ExpOfSum(x, 0);
        }
    }
}
