namespace NeuronDocs.Core;

public static partial class Elementary
{
    private static readonly DoubleDouble TwoThirds = DoubleDouble.Quotient(2, DoubleDouble.Sum(3, 0));
    private static readonly DoubleDouble TwoFifths = DoubleDouble.Quotient(2, DoubleDouble.Sum(5, 0));

    /// <summary>x to an integer power by repeated squaring: about 2 log2(n) multiplications.</summary>
    /// <param name="x">Any double.</param>
    /// <param name="n">Any integer. A negative power is the reciprocal of the positive one, hence 0 where that overflows; $x^0$ is 1.</param>
    /// <returns>$x^n$, with a relative error of at most about $|n|/2$ ulp.</returns>
    public static double Pow(double x, int n)
    {
        var power = 1.0;
        for (var rest = Math.Abs((long)n); rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1) power *= x;
            x *= x;
        }

        return n < 0 ? 1 / power : power;
    }

    /// <summary>x to a real power, $e^{y \ln x}$, within 2 ulp for every pair of doubles.</summary>
    /// <remarks>
    /// The size of y ln x goes up to 745 and would lose ten bits, so the logarithm and the product are sums of two doubles. Special cases follow IEEE 754.
    /// </remarks>
    /// <param name="x">The base. A negative one has a power only for an integer y.</param>
    /// <param name="y">The exponent.</param>
    /// <returns>
    /// $x^y$; <c>NaN</c> for a negative base and an exponent that is no integer. $x^0$ and $1^y$ are 1, also where the other number is <c>NaN</c>.
    /// </returns>
    public static double Pow(double x, double y)
    {
        if (y == 0 || x == 1) return 1;
        if (double.IsNaN(x) || double.IsNaN(y)) return double.NaN;
        if (double.IsInfinity(y)) return x == -1 ? 1 : Math.Abs(x) > 1 == y > 0 ? double.PositiveInfinity : 0;

        var isNegative = double.IsNegative(x) && double.IsOddInteger(y);
        var size = Math.Abs(x);
        double power;
        if (size == 0 || double.IsInfinity(size)) power = size > 0 == y > 0 ? double.PositiveInfinity : 0;
        else if (x < 0 && !double.IsInteger(y)) power = double.NaN;
        else power = PowerOfPositive(size, y);
        return isNegative ? -power : power;
    }

    private static double PowerOfPositive(double x, double y)
    {
        var logarithm = LogToTwoDoubles(x);
        var high = y * logarithm.High;
        if (high > LargestExpArgument) return double.PositiveInfinity;
        if (high < SmallestExpArgument) return 0;
        var exponent = logarithm * y;
        return ExpOfSum(exponent.High, exponent.Low);
    }

    /// <summary>ln x = k ln 2 + 2s + 2s^3/3 + 2s^5/5 + ... as in <see cref="Log(double)"/>, with the first terms and the sum to about 70 bits.</summary>
    private static DoubleDouble LogToTwoDoubles(double x)
    {
        var (m, k) = Split(x);
        var s = DoubleDouble.Quotient(m - 1, DoubleDouble.Sum(2, m - 1));
        var t = s * s;
        var u = t.High;
        var rest = u * (2.0 / 7 + u * (2.0 / 9 + u * (2.0 / 11 + u * (2.0 / 13 + u * (2.0 / 15 + u * (2.0 / 17
            + u * (2.0 / 19 + u * (2.0 / 21 + u * (2.0 / 23 + u * (2.0 / 25 + u * (2.0 / 27)))))))))));
        var series = s * (t * (t * (TwoFifths + rest) + TwoThirds) + 2);
        return DoubleDouble.Product(k, Ln2High) + k * Ln2Low + series;
    }
}
