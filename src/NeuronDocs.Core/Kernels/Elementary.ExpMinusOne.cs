using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    /// <summary>$e^x - 1$, within 2 ulp also where $x$ is tiny and the difference would lose it.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>A number of at least -1; infinity above 709.78, <c>NaN</c> for <c>NaN</c>.</returns>
    public static double ExpMinusOne(double x) => ElementwiseMap<ExpMinusOneFunction>.Of(x);

    /// <summary>$y_i = e^{x_i} - 1$, with the bits of <see cref="ExpMinusOne(double)"/>.</summary>
    /// <param name="x">Any doubles.</param>
    /// <param name="y">Receives as many; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void ExpMinusOne(ReadOnlySpan<double> x, Span<double> y) => ElementwiseMap<ExpMinusOneFunction>.Apply(x, y);

    /// <summary>With x = k ln 2 + r, e^x - 1 = 2^k (e^r - 1 - r) + (2^k r + (2^k - 1)), two roundings: the last difference is exact or negligible.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ExpMinusOneOfOrdinary<T>(T x) where T : struct, ILanes<T>
    {
        var (r, series) = ExpSeries(x, 0, out var shifted);
        var power = T.PowerOfTwo(shifted);
        return T.MultiplyAdd(power, series, T.MultiplyAdd(power, r, power - 1));
    }

    internal readonly struct ExpMinusOneFunction : IElementwise
    {
        // It has the sign of x, also where that is a negative zero.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T OfOrdinary<T>(T x) where T : struct, ILanes<T> => T.CopySign(ExpMinusOneOfOrdinary(x), x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool AreOrdinary<T>(T x) where T : struct, ILanes<T> => T.AllLess(T.Abs(x), OrdinaryExpArgument);

        public static double OfOther(double x) => x < 0 ? -1 : Exp(x);
    }
}
