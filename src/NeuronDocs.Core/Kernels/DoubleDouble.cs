namespace NeuronDocs.Core;

/// <summary>
/// A number of about 105 bits as the unevaluated sum of two doubles, of which the second is below half a unit in the last place of the first.
/// </summary>
/// <remarks>Source: Dekker 1971, "A floating-point technique for extending the available precision".</remarks>
internal readonly record struct DoubleDouble(double High, double Low)
{
    /// <summary>x + y exactly (Knuth's two-sum).</summary>
    public static DoubleDouble Sum(double x, double y)
    {
        var sum = x + y;
        var back = sum - x;
        return new(sum, x - (sum - back) + (y - back));
    }

    /// <summary>x y to 2^-106: the upper halves have so few bits that their product is exact.</summary>
    public static DoubleDouble Product(double x, double y)
    {
        var product = x * y;
        double xHigh = UpperHalf(x), yHigh = UpperHalf(y), xLow = x - xHigh, yLow = y - yHigh;
        return new(product, xHigh * yHigh - product + xHigh * yLow + xLow * yHigh + xLow * yLow);
    }

    /// <summary>x / y: the quotient of doubles, then what it leaves over divided once more.</summary>
    public static DoubleDouble Quotient(double x, DoubleDouble y)
    {
        var quotient = x / y.High;
        var back = Product(quotient, y.High);
        return Sum(quotient, (x - back.High - back.Low - quotient * y.Low) / y.High);
    }

    public static DoubleDouble operator +(DoubleDouble x, double y)
    {
        var sum = Sum(x.High, y);
        return Sum(sum.High, sum.Low + x.Low);
    }

    public static DoubleDouble operator +(DoubleDouble x, DoubleDouble y)
    {
        var sum = Sum(x.High, y.High);
        return Sum(sum.High, sum.Low + (x.Low + y.Low));
    }

    public static DoubleDouble operator *(DoubleDouble x, double y)
    {
        var product = Product(x.High, y);
        return Sum(product.High, product.Low + x.Low * y);
    }

    public static DoubleDouble operator *(DoubleDouble x, DoubleDouble y)
    {
        var product = Product(x.High, y.High);
        return Sum(product.High, product.Low + (x.High * y.Low + x.Low * y.High));
    }

    /// <summary>x with its lower 27 bits cleared, so that 26 significant ones are left.</summary>
    private static double UpperHalf(double x) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) & ~0x7FFFFFFL);
}
