using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>
/// A number exactly as its decimal text says: <c>Digits · 10^Exponent</c>. Bindings compare printed texts, so binary floating point,
/// where 0.1 is not 0.1, has no part in it.
/// </summary>
public readonly partial record struct DecimalNumber(BigInteger Digits, int Exponent)
{
    /// <summary>Reads an invariant number such as <c>-0.4621</c>, <c>8.56e49</c> or <c>74</c>; null for anything else.</summary>
    public static DecimalNumber? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success) return null;
        var fraction = match.Groups["fraction"].Value;
        var exponent = 0;
        if (match.Groups["exponent"].Success && !int.TryParse(match.Groups["exponent"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return null;
        if (Math.Abs((long)exponent) > 10_000) return null;
        var digits = BigInteger.Parse(match.Groups["whole"].Value + fraction, CultureInfo.InvariantCulture);
        return new DecimalNumber(match.Groups["sign"].Value == "-" ? -digits : digits, exponent - fraction.Length);
    }

    public bool IsZero => Digits.IsZero;

    /// <summary>The power of ten of the first digit: 0 for 9.9, 49 for 8.56e49; 0 for zero.</summary>
    public int Magnitude => IsZero ? 0 : BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture).Length - 1 + Exponent;

    /// <summary>This number times a power of ten.</summary>
    public DecimalNumber Shift(int power) => this with { Exponent = Exponent + power };

    /// <summary>The whole number of units of <c>10^-decimals</c> nearest to this number, halves away from zero.</summary>
    public BigInteger RoundToUnits(int decimals)
    {
        var shift = Exponent + decimals;
        if (shift >= 0) return Digits * BigInteger.Pow(10, shift);
        var divisor = BigInteger.Pow(10, -shift);
        var magnitude = (BigInteger.Abs(Digits) * 2 + divisor) / (divisor * 2);
        return Digits.Sign < 0 ? -magnitude : magnitude;
    }

    /// <summary>Whether the two are the same number, however many zeros they are written with.</summary>
    public bool SameAs(DecimalNumber other)
    {
        var least = Math.Min(Exponent, other.Exponent);
        return Digits * BigInteger.Pow(10, Exponent - least) == other.Digits * BigInteger.Pow(10, other.Exponent - least);
    }

    /// <summary>How far apart the two are.</summary>
    public DecimalNumber DistanceTo(DecimalNumber other)
    {
        var least = Math.Min(Exponent, other.Exponent);
        return new DecimalNumber(BigInteger.Abs(Digits * BigInteger.Pow(10, Exponent - least) - other.Digits * BigInteger.Pow(10, other.Exponent - least)), least);
    }

    /// <summary>This number with so many digits, <c>1.5e-10</c>; <c>0</c> for zero.</summary>
    public string ToScientific(int digits)
    {
        if (IsZero) return "0";
        var magnitude = Magnitude;
        var rounded = RoundToUnits(digits - 1 - magnitude);
        // 9.96 has become 10.0, which is one digit longer.
        if (BigInteger.Abs(rounded) == BigInteger.Pow(10, digits)) (rounded, magnitude) = (rounded / 10, magnitude + 1);
        var text = BigInteger.Abs(rounded).ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{(rounded.Sign < 0 ? "-" : "")}{text[0]}{(digits > 1 ? $".{text[1..]}" : "")}e{magnitude}");
    }

    [GeneratedRegex(@"^(?<sign>[+-]?)(?<whole>[0-9]+)(\.(?<fraction>[0-9]+))?([eE](?<exponent>[+-]?[0-9]+))?$")]
    private static partial Regex Pattern();
}
