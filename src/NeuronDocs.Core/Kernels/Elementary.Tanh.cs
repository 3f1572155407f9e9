using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    // From here on tanh is closer to 1 than half a unit in the last place.
    private const double TanhIsOne = 19.0625;

    /// <summary>The hyperbolic tangent, within 2 ulp. Odd: <c>Tanh(-x)</c> is exactly <c>-Tanh(x)</c>.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>$(e^x - e^{-x}) / (e^x + e^{-x})$, from -1 to 1.</returns>
    public static double Tanh(double x) => ElementwiseMap<TanhFunction>.Of(x);

    /// <summary>$y_i = \tanh x_i$, with the bits of <see cref="Tanh(double)"/>.</summary>
    /// <param name="x">Any doubles.</param>
    /// <param name="y">Receives as many; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Tanh(ReadOnlySpan<double> x, Span<double> y) => ElementwiseMap<TanhFunction>.Apply(x, y);

    internal readonly struct TanhFunction : IElementwise
    {
        /// <summary>With d = e^(-2|x|) - 1, which is near -2|x| for small x and near -1 for large, tanh |x| = -d / (d + 2).</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T OfOrdinary<T>(T x) where T : struct, ILanes<T>
        {
            var d = ExpMinusOneOfOrdinary(2 * T.Min(T.Abs(x), TanhIsOne));
            var sum = d + 2;
            var inverse = 1 / sum;
            var quotient = d * inverse;
            var rest = T.MultiplyAdd(0 - quotient, sum, d) - quotient * (d - (sum - 2));
            return T.CopySign(T.MultiplyAdd(rest, inverse, quotient), x);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static bool AreOrdinary<T>(T x) where T : struct, ILanes<T> => T.AllLess(T.Abs(x), double.PositiveInfinity);

        public static double OfOther(double x) => double.IsNaN(x) ? x : Math.Sign(x);
    }
}
