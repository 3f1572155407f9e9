using System.Numerics;

namespace NeuronDocs.Site;

/// <summary>A number of a predicate: an exact fraction, or not a number, or an infinity. Printed 0.1 and 0.2 add up to 0.3 here.</summary>
internal readonly record struct ExactNumber
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominator;
    private readonly double special;

    private ExactNumber(BigInteger numerator, BigInteger denominator) => (this.numerator, this.denominator, special) = (numerator, denominator, 0);

    private ExactNumber(double special) => (numerator, denominator, this.special) = (0, 1, special);

    public static ExactNumber NaN => new(double.NaN);

    public static ExactNumber Infinity(int sign) => new(sign < 0 ? double.NegativeInfinity : double.PositiveInfinity);

    public bool IsNaN => double.IsNaN(special);

    private bool IsFinite => special == 0;

    public static ExactNumber From(DecimalNumber number) => number.Exponent >= 0
        ? new ExactNumber(number.Digits * BigInteger.Pow(10, number.Exponent), 1)
        : new ExactNumber(number.Digits, BigInteger.Pow(10, -number.Exponent));

    public static ExactNumber operator +(ExactNumber a, ExactNumber b) =>
        a.IsFinite && b.IsFinite ? new ExactNumber(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator) : new ExactNumber(a.special + b.special);

    public static ExactNumber operator -(ExactNumber a) => a.IsFinite ? new ExactNumber(-a.numerator, a.denominator) : new ExactNumber(-a.special);

    public static ExactNumber operator -(ExactNumber a, ExactNumber b) => a + -b;

    public static ExactNumber operator *(ExactNumber a, ExactNumber b) =>
        a.IsFinite && b.IsFinite ? new ExactNumber(a.numerator * b.numerator, a.denominator * b.denominator) : Rough(a.Sign * (double)b.Sign * double.PositiveInfinity, a, b);

    public static ExactNumber operator /(ExactNumber a, ExactNumber b)
    {
        if (!a.IsFinite || !b.IsFinite) return a.IsNaN || b.IsNaN || (!a.IsFinite && !b.IsFinite) ? NaN : b.IsFinite ? Infinity(a.Sign * (b.Sign < 0 ? -1 : 1)) : new ExactNumber(0, 1);
        if (b.numerator.IsZero) return a.numerator.IsZero ? NaN : Infinity(a.Sign);
        var sign = b.numerator.Sign;
        return new ExactNumber(a.numerator * b.denominator * sign, BigInteger.Abs(b.numerator) * a.denominator);
    }

    public ExactNumber Abs() => Sign < 0 ? -this : this;

    /// <summary>Less, equal or greater as a negative number, zero or a positive number; not-a-number equals itself, and null says that it has no order.</summary>
    public int? CompareTo(ExactNumber other)
    {
        if (IsNaN || other.IsNaN) return IsNaN && other.IsNaN ? 0 : null;
        if (!IsFinite || !other.IsFinite) return special.CompareTo(other.special);
        return (numerator * other.denominator).CompareTo(other.numerator * denominator);
    }

    private int Sign => IsFinite ? numerator.Sign : IsNaN ? 0 : Math.Sign(special);

    private static ExactNumber Rough(double value, ExactNumber a, ExactNumber b) => a.IsNaN || b.IsNaN ? NaN : new ExactNumber(value);
}
