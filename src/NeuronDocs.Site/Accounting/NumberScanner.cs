using System.Globalization;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>Finds the numbers of a text in which everything that is not prose has been blanked out.</summary>
public static partial class NumberScanner
{
    /// <summary>The numbers of prose, identifiers and version numbers left out.</summary>
    public static IEnumerable<NumberToken> Prose(string text) =>
        NumberPattern().Matches(text).Where(match => match.Groups["whole"].Success && !IsIdentifier(text, match)).Select(match => Token(text, match, HasSign(text, match)));

    /// <summary>The numbers of a formula, TeX lengths left out; offsets count from <paramref name="offset"/>.</summary>
    public static IEnumerable<NumberToken> Formula(string tex, int offset) =>
        NumberPattern().Matches(tex).Where(match => match.Groups["whole"].Success && !IsSubscriptOrLength(tex, match))
            .Select(match => Token(tex, match, match.Groups["sign"].Length > 0 && IsUnary(tex, match.Index)))
            .Select(token => token with { Start = token.Start + offset, End = token.End + offset, InFormula = true });

    private static NumberToken Token(string text, Match match, bool signed)
    {
        var start = signed ? match.Index : match.Groups["whole"].Index;
        var raised = match.Groups["raised"];
        var exponent = raised.Success ? Superscript.ToPlain(raised.Value) : match.Groups["exponent"].Value.Replace('−', '-');
        return new NumberToken
        {
            Start = start,
            End = match.Index + match.Length,
            Text = text[start..(match.Index + match.Length)],
            Sign = signed ? match.Groups["sign"].Value : "",
            Whole = match.Groups["whole"].Value.Replace(",", "", StringComparison.Ordinal),
            HasSeparators = match.Groups["whole"].Value.Contains(',', StringComparison.Ordinal),
            Fraction = match.Groups["fraction"] is { Success: true } fraction ? fraction.Value : null,
            Exponent = int.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) ? power : null,
            ExponentForm = (match.Groups["open"].Value, match.Groups["close"].Value),
            Percent = match.Groups["percent"].Value,
        };
    }

    // In "0.1-0.2" and "E-L-04" the hyphen joins; elsewhere it is a sign.
    private static bool HasSign(string text, Match match) =>
        match.Groups["sign"].Length > 0 && (match.Index == 0 || !(char.IsLetterOrDigit(text[match.Index - 1]) || ")%]".Contains(text[match.Index - 1], StringComparison.Ordinal)));

    // Letters before (W11, ResNet-152) make an identifier; letters behind do so only after a whole number (3D, 100th), for 2.5x is a measurement.
    private static bool IsIdentifier(string text, Match match)
    {
        var whole = match.Groups["whole"].Index;
        var before = whole == 0 ? ' ' : text[whole - 1];
        if (char.IsLetterOrDigit(before) || "_#@/\\".Contains(before, StringComparison.Ordinal)) return true;
        if (before is '-' or '.' && whole > 1 && (char.IsLetter(text[whole - 2]) || (before == '.' && char.IsDigit(text[whole - 2])))) return true;
        var end = match.Index + match.Length;
        return !match.Groups["fraction"].Success && end < text.Length && (char.IsLetter(text[end]) || text[end] == '_');
    }

    private static bool IsSubscriptOrLength(string tex, Match match)
    {
        var start = match.Groups["whole"].Index;
        var end = match.Index + match.Length;
        if (LengthPattern().IsMatch(tex[end..])) return true;
        return start > 0 && match.Groups["sign"].Length == 0 && char.IsLetter(tex[start - 1]) && !CommandPattern().IsMatch(tex[..start]);
    }

    // A minus after an operand subtracts; after a relation, an opening or nothing it is a sign.
    private static bool IsUnary(string tex, int sign)
    {
        var before = tex[..sign].TrimEnd();
        return before.Length == 0 || "=<>([{,&:;|+*/≈~".Contains(before[^1], StringComparison.Ordinal) || before.EndsWith("\\\\", StringComparison.Ordinal) || RelationPattern().IsMatch(before);
    }

    [GeneratedRegex(@"[0-9]+(\.[0-9]+){2,}|(?<sign>[-−]?)(?<whole>[0-9]{1,3}(,[0-9]{3})+(?![0-9])|[0-9]+)(\.(?<fraction>[0-9]+))?((?<open>[eE])(?<exponent>[-−+]?[0-9]+)(?<close>)(?![0-9\p{L}])|(?<open>\s?[×·]\s?10)(?<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?<open>\s*(×|·|\\times|\\cdot)\s*10\^\{)(?<exponent>[-−+]?[0-9]+)(?<close>\})|(?<open>\s*(×|·|\\times|\\cdot)\s*10\^)(?<exponent>[0-9]))?(?<percent>(\s|\\,|~|&nbsp;)?\\?%)?")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^\s*(em|ex|pt|mu|cm|mm|px)\b")]
    private static partial Regex LengthPattern();

    [GeneratedRegex(@"\\[A-Za-z]+$")]
    private static partial Regex CommandPattern();

    [GeneratedRegex(@"\\(approx|to|leq?|geq?|in|neq?|sim|mapsto|Rightarrow|cdot|times|quad|qquad|equiv|pm|lt|gt|left|bigl?|Bigl?|text)$")]
    private static partial Regex RelationPattern();
}
