using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

public static partial class Elementary
{
    // Above it the 1 is below half a unit in the last place of e^x; below its negative, e^x is below that of 1.
    private const double OneIsNegligible = 40;

    /// <summary>e^x - 1, within 2 ulp also where x is tiny and the difference would lose it.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>A number of at least -1; infinity above 709.78, <c>NaN</c> for <c>NaN</c>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double ExpMinusOne(double x)
    {
        if (double.IsNaN(x) || x == 0) return x; // keeps the sign of a negative zero
        if (x > OneIsNegligible) return Exp(x);
        if (x < -OneIsNegligible) return -1;

        // As in Exp, x = k ln 2 + r. Then e^x - 1 = 2^k (e^r - 1) + (2^k - 1), and the last difference is exact or negligible.
        var k = x * OneOverLn2 + Rounder - Rounder;
        var high = x - k * Ln2High;
        var low = k * Ln2Low;
        var expMinusOne = high - (low - ExpTail(high - low));
        if (k == 0) return expMinusOne;
        var power = PowerOfTwo((int)k);
        return power * expMinusOne + (power - 1);
    }
}
