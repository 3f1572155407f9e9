using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    /// <summary>ln(1 + x), within 2 ulp also where x is tiny and 1 + x would lose it.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>The logarithm; minus infinity for -1, <c>NaN</c> below.</returns>
    public static double LogOnePlus(double x) => ElementwiseMap<LogOnePlusFunction>.Of(x);

    /// <summary>$y_i = \ln(1 + x_i)$, with the bits of <see cref="LogOnePlus(double)"/>.</summary>
    /// <param name="x">Any doubles.</param>
    /// <param name="y">Receives as many; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void LogOnePlus(ReadOnlySpan<double> x, Span<double> y) => ElementwiseMap<LogOnePlusFunction>.Apply(x, y);

    /// <summary>1 + x = 2^k (1 + f), where 1 + x may be rounded to find k but not to find f = 2^-k x + (2^-k - 1), which is rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T LogOnePlusOfOrdinary<T>(T x) where T : struct, ILanes<T>
    {
        var (k, _) = T.Split(1 + x);
        var power = T.PowerOfTwo(Rounder - k);
        return LogOfOnePlus(T.MultiplyAdd(power, x, power - 1), k);
    }

    internal readonly struct LogOnePlusFunction : IElementwise
    {
        // It has the sign of x, also where that is a negative zero.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T OfOrdinary<T>(T x) where T : struct, ILanes<T> => T.CopySign(LogOnePlusOfOrdinary(x), x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool AreOrdinary<T>(T x) where T : struct, ILanes<T> => T.AllLess(-1, x) && T.AllLess(x, LargestExactInteger);

        /// <summary>Where the 1 is negligible, infinite or <c>NaN</c>.</summary>
        public static double OfOther(double x) => x == -1 ? double.NegativeInfinity : Log(x);
    }
}
