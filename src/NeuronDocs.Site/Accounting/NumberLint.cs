using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>Finds the numbers of a page that look measured and do not say where they come from.</summary>
public static partial class NumberLint
{
    /// <summary>Adds a finding for each number and formula that needs a mark and has none.</summary>
    /// <param name="numbers">The page.</param>
    /// <param name="findings">Where the findings go.</param>
    /// <param name="within">Where the page has prose, as offsets; everywhere when left out.</param>
    public static void Check(PageNumbers numbers, FindingList findings, Func<int, bool>? within = null)
    {
        var page = numbers.Page;
        foreach (var number in page.Numbers.Where(number => within?.Invoke(number.Start) ?? true).Where(number => NeedsMark(page, number)))
            Report(numbers, findings, number.Start, $"'{number.Text}'");
        var marked = numbers.Comments.Where(comment => comment.Formula is not null).Select(comment => comment.Formula!.Start).ToHashSet();
        foreach (var formula in page.Formulas.Where(formula => (within?.Invoke(formula.Start) ?? true) && !page.IsUnaccounted(formula.Start) && !marked.Contains(formula.Start)))
        {
            var needing = page.NumbersOf(formula);
            if (needing.Count > 0) Report(numbers, findings, needing[0].Start, $"The formula's '{needing[0].Text}'");
            else if (formula.IsDisplay) Report(numbers, findings, formula.Start, "A formula set apart");
        }
    }

    private static void Report(PageNumbers numbers, FindingList findings, int offset, string what)
    {
        var (line, column) = numbers.Page.Lines.At(offset);
        findings.Add("unmarked-number", $"{what} needs a mark behind it: the label that printed it, 'definition', 'quoted: key' or 'illustrative: reason'.", new Place(numbers.File, line, column));
    }

    // A broken mark has its own finding, so any mark comment behind the number silences this one.
    private static bool NeedsMark(PageText page, NumberToken number) =>
        number.IsPrecise && !IsYear(number) && !page.IsUnaccounted(number.Start)
        && !MarkBehind().IsMatch(page.Text[number.End..Math.Min(page.Text.Length, number.End + 12)])
        && !Reference().IsMatch(page.Prose[Math.Max(0, number.Start - 60)..number.Start]);

    // The years of the field. 1455 iterations or 1000 steps are no year, so the span is kept narrow.
    private static bool IsYear(NumberToken number) =>
        number is { Fraction: null, Exponent: null, HasSeparators: false, Percent: "", Sign: "", Whole.Length: 4 } && string.CompareOrdinal(number.Whole, "1700") >= 0 && string.CompareOrdinal(number.Whole, "2099") <= 0;

    [GeneratedRegex(@"^[*_~]*<!--=")]
    private static partial Regex MarkBehind();

    // "section 4.6", "eqs. (2.1) to 2.17", "IEEE 754": an address in another text, or in this one.
    [GeneratedRegex(@"(?<![\p{L}])(sections?|secs?\.?|equations?|eqs?\.?|chapters?|ch\.|figures?|figs?\.?|tables?|theorems?|thms?\.?|algorithms?|alg\.?|pages?|pp?\.|volumes?|vol\.|appendix|lemma|proposition|definition|exercise|version|part|IEEE|ISO|RFC|arXiv:?|§+)[\s\u0001]*[\[(]?([0-9]+(\.[0-9]+)*[)\]]?(\s*[-–,]\s*|\s+(and|to|or)\s+)[(]?)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
