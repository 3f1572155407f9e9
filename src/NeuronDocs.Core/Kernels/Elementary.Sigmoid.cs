using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    /// <summary>The logistic function $1 / (1 + e^{-x})$, within 3 ulp also in the lower tail, where it is tiny; it never overflows.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>A number from 0 to 1.</returns>
    public static double Sigmoid(double x) => ElementwiseMap<SigmoidFunction>.Of(x);

    /// <summary>$y_i = \sigma(x_i)$, with the bits of <see cref="Sigmoid(double)"/>.</summary>
    /// <param name="x">Any doubles.</param>
    /// <param name="y">Receives as many; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Sigmoid(ReadOnlySpan<double> x, Span<double> y) => ElementwiseMap<SigmoidFunction>.Apply(x, y);

    internal readonly struct SigmoidFunction : IElementwise
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T OfOrdinary<T>(T x) where T : struct, ILanes<T> => 1 / (1 + ExpOfOrdinary(0 - x));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool AreOrdinary<T>(T x) where T : struct, ILanes<T> => T.AllLess(T.Abs(x), OrdinaryExpArgument);

        /// <summary>1 / e^-x where the 1 is negligible against e^-x, also where that overflows.</summary>
        public static double OfOther(double x) => x > 0 ? 1 : Exp(x);
    }
}
