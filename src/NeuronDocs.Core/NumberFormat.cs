using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>The one way numbers are printed on the site: fixed digits, the invariant culture, no negative zero.</summary>
/// <remarks>
/// The digits are those of the exact binary value, rounded half away from zero. <c>NaN</c> prints as <c>NaN</c>, the infinities as
/// <c>inf</c> and <c>-inf</c>: a predicate of a claim can read all of them back.
/// </remarks>
public static class NumberFormat
{
    // No double needs more digits than this after the first.
    private const int MostDigits = 766;

    /// <summary>The value with a fixed number of decimals: <c>0.5.Fixed(4)</c> is <c>0.5000</c>.</summary>
    /// <param name="value">Any double.</param>
    /// <param name="decimals">Digits after the decimal point, 0 to 50.</param>
    /// <returns>The decimal text, without exponent.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or over 50.</exception>
    public static string Fixed(this double value, int decimals) => Format(value, 'F', decimals);

    /// <summary>The value in scientific notation: <c>3.0517578125e-5</c> with two decimals is <c>3.05e-5</c>.</summary>
    /// <param name="value">Any double.</param>
    /// <param name="decimals">Digits after the decimal point of the mantissa, 0 to 50.</param>
    /// <returns>Mantissa, <c>e</c>, exponent without leading zeros or plus sign.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative or over 50.</exception>
    public static string Scientific(this double value, int decimals)
    {
        var text = Format(value, 'E', decimals);
        var e = text.IndexOf('E', StringComparison.Ordinal);
        return e < 0 ? text : $"{text[..e]}e{int.Parse(text[(e + 1)..], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Format(double value, char style, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 50);
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "inf" : "-inf";
        if (IsTie(value, style, decimals)) value = value > 0 ? Math.BitIncrement(value) : Math.BitDecrement(value);
        var text = Digits(value, style, decimals);
        return text[0] == '-' && !text.AsSpan().ContainsAnyInRange('1', '9') ? text[1..] : text;
    }

    /// <summary>Whether the exact value ends with a 5 right after the last digit to print: the framework would round it to even.</summary>
    private static bool IsTie(double value, char style, int decimals)
    {
        if (Digits(value, style, decimals + 1).Split('E')[0][^1] != '5') return false;
        var exact = Digits(value, 'E', MostDigits).TrimStart('-').Split('E');
        var exponent = style == 'E' ? 0 : int.Parse(exact[1], CultureInfo.InvariantCulture);
        return exact[0].TrimEnd('0').Length - 2 - exponent == decimals + 1;
    }

    private static string Digits(double value, char style, int decimals) =>
        value.ToString(style + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
