using System.Numerics;

namespace NeuronDocs.Core.Tests;

/// <summary>A number m 2^e with a big mantissa. Sums and products are exact; quotients and <see cref="Rounded"/> keep 256 bits.</summary>
internal readonly record struct Real(BigInteger Mantissa, int Exponent)
{
    private const int Precision = 256;

    public static readonly Real One = 1;

    public static implicit operator Real(int value) => new(value, 0);

    public static implicit operator Real(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> 52 & 0x7FF);
        var fraction = bits & 0xFFFFFFFFFFFFF;
        if (exponent == 0x7FF) throw new ArgumentOutOfRangeException(nameof(value), value, "expected a finite number");
        var mantissa = exponent == 0 ? fraction : fraction | 1L << 52;
        return new Real(bits < 0 ? -mantissa : mantissa, Math.Max(exponent, 1) - 1075);
    }

    public static Real operator +(Real x, Real y)
    {
        var exponent = Math.Min(x.Exponent, y.Exponent);
        return new Real((x.Mantissa << (x.Exponent - exponent)) + (y.Mantissa << (y.Exponent - exponent)), exponent);
    }

    public static Real operator -(Real x) => x with { Mantissa = -x.Mantissa };

    public static Real operator -(Real x, Real y) => x + -y;

    public static Real operator *(Real x, Real y) => new(x.Mantissa * y.Mantissa, x.Exponent + y.Exponent);

    public static Real operator /(Real x, Real y)
    {
        var shift = (int)Math.Max(0, Precision + 8 + Bits(y) - Bits(x));
        return new Real((x.Mantissa << shift) / y.Mantissa, x.Exponent - shift - y.Exponent).Rounded;
    }

    public int Sign => Mantissa.Sign;

    /// <summary>The exponent of the leading bit: 0 for numbers in [1, 2).</summary>
    public int Magnitude => (int)Bits(this) - 1 + Exponent;

    public Real Rounded
    {
        get
        {
            var excess = (int)Bits(this) - Precision;
            return excess <= 0 ? this : new Real(Mantissa >> excess, Exponent + excess);
        }
    }

    public BigInteger Floor => Exponent >= 0 ? Mantissa << Exponent : Mantissa >> -Exponent;

    public Real Abs => this with { Mantissa = BigInteger.Abs(Mantissa) };

    public Real Scale(int powerOfTwo) => this with { Exponent = Exponent + powerOfTwo };

    /// <summary>|actual - this| in units of the last place of actual. A thousandth of a unit is the finest step.</summary>
    public double UlpsFrom(double actual)
    {
        var size = Math.Abs(actual);
        Real ulp = Math.BitIncrement(size) - size;
        return (int)((actual - this).Abs * 1000 / ulp).Floor / 1000.0;
    }

    private static long Bits(Real x) => BigInteger.Abs(x.Mantissa).GetBitLength();
}
