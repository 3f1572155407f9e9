using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    // From here on tanh is closer to 1 than half a unit in the last place.
    private const double TanhIsOne = 19.0625;

    // Below it the quotient of exponentials would cancel.
    private const double TanhIsNearZero = 0.55;

    /// <summary>The hyperbolic tangent, within 2 ulp. Odd: <c>Tanh(-x)</c> is exactly <c>-Tanh(x)</c>.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>(e^x - e^-x) / (e^x + e^-x), from -1 to 1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Tanh(double x)
    {
        if (double.IsNaN(x)) return x;
        var z = Math.Abs(x);
        var positive = z < TanhIsNearZero ? TanhNearZero<OneLane>(z).Value : z < TanhIsOne ? 1 - 2 / (Exp(2 * z) + 1) : 1;
        return Math.CopySign(positive, x);
    }

    /// <summary>y[i] = tanh(x[i]), with the bits of <see cref="Tanh(double)"/>.</summary>
    /// <param name="x">Any doubles.</param>
    /// <param name="y">Receives as many; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void Tanh(ReadOnlySpan<double> x, Span<double> y) => ElementwiseMap<TanhFunction>.Apply(x, y);

    /// <summary>z / (z coth z) with z coth z = 1 + z^2/3 - z^4/45 + ....</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T TanhNearZero<T>(T z) where T : struct, ILanes<T>
    {
        var t = z * z;
        var w = t * (1.0 / 3 + t * (-1.0 / 45 + t * (2.0 / 945 + t * (-1.0 / 4725 + t * (2.0 / 93555
            + t * (-1382.0 / 638512875 + t * (4.0 / 18243225 + t * (-3617.0 / 162820783125
            + t * (87734.0 / 38979295480125 + t * (-349222.0 / 1531329465290625 + t * (310732.0 / 13447856940643125)))))))))));
        return z - z * (w / (1 + w));
    }

    internal readonly struct TanhFunction : IElementwise
    {
        public static double Of(double x) => Tanh(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T OfOrdinary<T>(T x) where T : struct, ILanes<T>
        {
            var z = T.Abs(x);
            var far = 1 - 2 / (ExpOfOrdinary(2 * T.Min(z, TanhIsOne)) + 1);
            return T.CopySign(T.Select(z < TanhIsNearZero, TanhNearZero(z), T.Select(z < TanhIsOne, far, 1)), x);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T IsOrdinary<T>(T x) where T : struct, ILanes<T> => T.Abs(x) < double.PositiveInfinity;
    }
}
