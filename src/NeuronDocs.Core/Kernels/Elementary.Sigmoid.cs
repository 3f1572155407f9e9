using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    /// <summary>The logistic function 1 / (1 + e^-x), within 3 ulp also in the lower tail, where it is tiny; it never overflows.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>A number from 0 to 1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Sigmoid(double x)
    {
        var e = Exp(-Math.Abs(x));
        return x < 0 ? e / (1 + e) : 1 / (1 + e);
    }

    /// <summary>y[i] = sigmoid(x[i]), with the bits of <see cref="Sigmoid(double)"/>.</summary>
    /// <param name="x">Any doubles.</param>
    /// <param name="y">Receives as many; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Sigmoid(ReadOnlySpan<double> x, Span<double> y) => ElementwiseMap<SigmoidFunction>.Apply(x, y);

    /// <summary>ln(1 + e^x), the smooth form of max(0, x), computed as max(0, x) + ln(1 + e^-|x|), within 2 ulp: it never overflows.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>A number that is not negative. Its derivative is <see cref="Sigmoid(double)"/>.</returns>
    public static double Softplus(double x) => Math.Max(x, 0) + LogOnePlus(Exp(-Math.Abs(x)));

    internal readonly struct SigmoidFunction : IElementwise
    {
        public static double Of(double x) => Sigmoid(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T OfOrdinary<T>(T x) where T : struct, ILanes<T>
        {
            var e = ExpOfOrdinary(0 - T.Abs(x));
            return T.Select(x < 0, e, 1) / (1 + e);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T IsOrdinary<T>(T x) where T : struct, ILanes<T> => T.Abs(x) < OrdinaryExpArgument;
    }
}
