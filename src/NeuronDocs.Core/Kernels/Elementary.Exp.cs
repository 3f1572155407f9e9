using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    private const double LargestExpArgument = 709.782712893384;
    private const double OrdinaryExpArgument = 708;
    private const double SmallestExpArgument = -745.1332191019411;

    /// <summary>The exponential function e^x, within 2 ulp.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>e^x; infinity above 709.78, zero below -745.13, <c>NaN</c> for <c>NaN</c>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Exp(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x > LargestExpArgument) return double.PositiveInfinity;
        if (x < SmallestExpArgument) return 0;
        return ExpOfSum(x, 0);
    }

    /// <summary>y[i] = e^x[i], with the bits of <see cref="Exp(double)"/>.</summary>
    /// <param name="x">Any doubles.</param>
    /// <param name="y">Receives as many; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Exp(ReadOnlySpan<double> x, Span<double> y) => ElementwiseMap<ExpFunction>.Apply(x, y);

    /// <summary>e^(x + tail) for x in the range above and a tail that is small against it: what an argument of more than 53 bits needs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ExpOfSum(double x, double tail)
    {
        var power = ExpOfRest<OneLane>(x, tail, out var shifted);
        return Scale(power.Value, (int)(shifted.Value - Rounder));
    }

    /// <summary>The same for numbers of which neither the power nor its exponent is near an end of the range: |x| below 708.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ExpOfOrdinary<T>(T x) where T : struct, ILanes<T> => ExpOfRest(x, 0, out var shifted) * T.PowerOfTwo(shifted);

    /// <summary>e^r for x + tail = k ln 2 + r with |r| &lt;= ln(2)/2, hence e^x = 2^k e^r; k is in the last bits of shifted. The rest r is kept as high - low.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ExpOfRest<T>(T x, T tail, out T shifted) where T : struct, ILanes<T>
    {
        shifted = x * OneOverLn2 + Rounder;
        var k = shifted - Rounder;
        var high = x - k * Ln2High;
        var low = k * Ln2Low - tail;
        return 1 - (low - ExpTail(high - low) - high);
    }

    /// <summary>e^r - 1 - r, from r coth(r/2) = 2 + r^2/6 - r^4/360 + ..., which converges faster than the series of e^r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ExpTail<T>(T r) where T : struct, ILanes<T>
    {
        var t = r * r;
        var c = r - t * (1.0 / 6 + t * (-1.0 / 360 + t * (1.0 / 15120 + t * (-1.0 / 604800 + t * (1.0 / 23950080
            + t * (-691.0 / 653837184000))))));
        return r * c / (2 - c);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ExpTail(double r) => ExpTail<OneLane>(r).Value;

    internal readonly struct ExpFunction : IElementwise
    {
        public static double Of(double x) => Exp(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T OfOrdinary<T>(T x) where T : struct, ILanes<T> => ExpOfOrdinary(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T IsOrdinary<T>(T x) where T : struct, ILanes<T> => T.Abs(x) < OrdinaryExpArgument;
    }

    /// <summary>y 2^k for y near 1. The ends of the exponent range take two steps: 2^1024 is no double, 2^-1074 is a subnormal one.</summary>
    private static double Scale(double y, int k) => k switch
    {
        > 1023 => y * 2 * PowerOfTwo(k - 1),
        < -1021 => y * PowerOfTwo(k + 100) * PowerOfTwo(-100),
        _ => y * PowerOfTwo(k),
    };
}
