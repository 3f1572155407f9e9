using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>One labelled line of a verified output: <c>steps[0.2] = never</c>.</summary>
/// <param name="Label">The label without its index: <c>steps</c>.</param>
/// <param name="Index">What stands between the brackets, <c>0.2</c>; null when there are none.</param>
/// <param name="Text">The value as printed.</param>
/// <param name="Line">The line of the output, from 1.</param>
public sealed partial record PrintedValue(string Label, string? Index, string Text, int Line)
{
    /// <summary>The label as an address writes it: <c>steps[0.2]</c>.</summary>
    public string Name => Index is null ? Label : $"{Label}[{Index}]";

    /// <summary>The printed number without its percent sign; null for a word, for NaN and for the infinities.</summary>
    public DecimalNumber? Number => DecimalNumber.Parse(IsPercent ? Text[..^1].TrimEnd() : Text);

    /// <summary>Whether the value was printed in percent.</summary>
    public bool IsPercent => PercentPattern().IsMatch(Text);

    /// <summary>Whether the value is a number, <c>NaN</c>, <c>inf</c> or <c>-inf</c>; otherwise it is a word.</summary>
    public bool IsNumeric => Number is not null || Text is "NaN" or "inf" or "-inf";

    [GeneratedRegex(@"^[-+0-9.eE]+ ?%$")]
    private static partial Regex PercentPattern();
}
