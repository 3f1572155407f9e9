using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    /// <summary>$\ln(1 + e^x)$, the smooth form of $\max(0, x)$, computed as $\max(0, x) + \ln(1 + e^{-|x|})$, within 2 ulp: it never overflows.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>A number that is not negative. Its derivative is <see cref="Sigmoid(double)"/>.</returns>
    public static double Softplus(double x) => ElementwiseMap<SoftplusFunction>.Of(x);

    /// <summary>$y_i = \ln(1 + e^{x_i})$, with the bits of <see cref="Softplus(double)"/>.</summary>
    /// <param name="x">Any doubles.</param>
    /// <param name="y">Receives as many; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Softplus(ReadOnlySpan<double> x, Span<double> y) => ElementwiseMap<SoftplusFunction>.Apply(x, y);

    internal readonly struct SoftplusFunction : IElementwise
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T OfOrdinary<T>(T x) where T : struct, ILanes<T> => T.Select(x < 0, 0, x) + LogOnePlusOfOrdinary(ExpOfOrdinary(0 - T.Abs(x)));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool AreOrdinary<T>(T x) where T : struct, ILanes<T> => T.AllLess(T.Abs(x), OrdinaryExpArgument);

        /// <summary>The logarithm of 1 plus a number this small is that number.</summary>
        public static double OfOther(double x) => x > 0 ? x : Exp(x);
    }
}
