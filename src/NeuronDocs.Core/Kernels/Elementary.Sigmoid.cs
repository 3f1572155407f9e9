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

    /// <summary>ln(1 + e^x), the smooth form of max(0, x), computed as max(0, x) + ln(1 + e^-|x|), within 2 ulp: it never overflows.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>A number that is not negative. Its derivative is <see cref="Sigmoid"/>.</returns>
    public static double Softplus(double x) => Math.Max(x, 0) + LogOnePlus(Exp(-Math.Abs(x)));
}
