using System.Globalization;
using System.Numerics;

namespace NeuronDocs.Site;

/// <summary>A number as prose or a formula writes it: where it stands, what it is, and in which form its digits are shown.</summary>
public sealed record NumberToken
{
    /// <summary>The first character, sign included, as an offset of the text.</summary>
    public required int Start { get; init; }

    /// <summary>The offset after the last character, percent sign included.</summary>
    public required int End { get; init; }

    /// <summary>The number as written, for instance <c>−0.4621</c>, <c>3.05 \times 10^{-5}</c> or <c>97.5 %</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The digits before the decimal point without separators.</summary>
    public required string Whole { get; init; }

    /// <summary>The digits after the decimal point; null when there is no point.</summary>
    public string? Fraction { get; init; }

    /// <summary>The sign as written, hyphen or minus; empty for none.</summary>
    public string Sign { get; init; } = "";

    /// <summary>The exponent as an integer; null when there is none.</summary>
    public int? Exponent { get; init; }

    /// <summary>How the exponent is introduced and closed, for instance <c>e</c> and nothing, or <c> \times 10^{</c> and <c>}</c>.</summary>
    public (string Open, string Close) ExponentForm { get; init; }

    /// <summary>The percent sign with the space before it; empty for none.</summary>
    public string Percent { get; init; } = "";

    /// <summary>Whether the digits before the point are grouped, as in 10,000.</summary>
    public bool HasSeparators { get; init; }

    /// <summary>Whether the number stands in a formula.</summary>
    public bool InFormula { get; init; }

    /// <summary>The number that the digits say; the percent sign does not count.</summary>
    public DecimalNumber Value => new(BigInteger.Parse(Whole + Fraction, CultureInfo.InvariantCulture) * (Sign.Length > 0 ? -1 : 1), (Exponent ?? 0) - (Fraction?.Length ?? 0));

    /// <summary>Whether a number of this form claims precision: a decimal point, an exponent, a percent sign, or three digits and more.</summary>
    public bool IsPrecise => Fraction is not null || Exponent is not null || Percent.Length > 0 || Whole.TrimStart('0').Length >= 3;

    /// <summary>Whether the printed value, rounded half away from zero to the digits shown here, is this number.</summary>
    public bool Holds(PrintedValue printed) =>
        Target(printed) is { } target && Rounding(target) is var (units, decimals, exponent) && new DecimalNumber(units, exponent - decimals).SameAs(Value);

    /// <summary>The printed value in the form of this number: as many decimals, the same exponent style, the same minus and percent sign. Null for a word.</summary>
    public string? Rewritten(PrintedValue printed)
    {
        if (Target(printed) is not { } target) return null;
        var (units, decimals, exponent) = Rounding(target);
        var digits = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var whole = digits[..^decimals];
        if (HasSeparators) whole = BigInteger.Parse(whole, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);
        var text = decimals == 0 ? whole : $"{whole}.{digits[^decimals..]}";
        if (Exponent is not null) text += ExponentForm.Open + ExponentText(exponent) + ExponentForm.Close;
        return (units.Sign < 0 ? NegativeSign : "") + text + Percent;
    }

    private string NegativeSign => Sign.Length > 0 ? Sign : "-";

    // A share printed as 0.975 may be written 97.5 %; what was printed in percent is percent already.
    private DecimalNumber? Target(PrintedValue printed) => printed.Number?.Shift(Percent.Length > 0 && !printed.IsPercent ? 2 : 0);

    private (BigInteger Units, int Decimals, int Exponent) Rounding(DecimalNumber target)
    {
        var decimals = Fraction?.Length ?? 0;
        if (Exponent is null) return (target.RoundToUnits(decimals), decimals, 0);
        // A mantissa such as 12.3e4 keeps its two whole digits; 9.996 rounds up to 10.00, which is written 1.00 with the next exponent.
        var exponent = target.Magnitude - (Whole.Length - 1);
        var units = target.Shift(-exponent).RoundToUnits(decimals);
        if (BigInteger.Abs(units) < BigInteger.Pow(10, Whole.Length + decimals)) return (units, decimals, exponent);
        exponent++;
        return (target.Shift(-exponent).RoundToUnits(decimals), decimals, exponent);
    }

    private string ExponentText(int exponent) =>
        ExponentForm.Open.EndsWith("10", StringComparison.Ordinal) ? Superscript.From(exponent) : exponent.ToString(CultureInfo.InvariantCulture);
}
