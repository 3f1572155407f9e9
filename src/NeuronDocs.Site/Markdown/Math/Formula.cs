using System.Text.RegularExpressions;
using Markdig.Extensions.Mathematics;
using Markdig.Syntax;

namespace NeuronDocs.Site;

internal static partial class Formula
{
    /// <summary>The formulas that stand in a text.</summary>
    public static IEnumerable<Tex> In(MarkdownDocument document) => document.Descendants().Where(node => node is MathBlock or MathInline).Select(Of);

    /// <summary>The MathML of a formula, its bound numbers with the double rule; empty after a finding.</summary>
    public static string Html(Rendering rendering, MarkdownObject node)
    {
        var result = rendering.Site.Math.Render(Of(node));
        if (result.Error is not null)
        {
            rendering.Report("bad-formula", result.Error, node);
            return "";
        }

        return node.GetData(typeof(FormulaNumbers)) is FormulaNumbers numbers ? Mark(rendering, result.Html, numbers.Addresses, node) : result.Html;
    }

    private static Tex Of(MarkdownObject node) => node is MathInline inline
        ? new Tex(inline.Content.ToString().Trim(), DisplayFormula.Is(inline))
        : new Tex(((MathBlock)node).Lines.ToString().Trim(), true);

    // A comment lists one item for each number that needs a mark. A formula cannot hold links everywhere, so its numbers only carry the rule
    // and the name of their row in the table.
    private static string Mark(Rendering rendering, string html, IReadOnlyList<LabelAddress?> addresses, MarkdownObject node)
    {
        var numbers = Number().Matches(html).Where(m => NeedsMark(m.Groups["text"].Value)).ToList();
        if (numbers.Count != addresses.Count) return html;
        for (var i = numbers.Count - 1; i >= 0; i--)
        {
            var match = numbers[i];
            var sign = Minus().IsMatch(html[..match.Index]) ? "\u2212" : "";
            if (addresses[i] is not { } address || rendering.Number(address, match.Groups["text"].Value, node, sign) is not { } row) continue;
            html = string.Concat(html.AsSpan(0, match.Index), $"<mn class=\"v\" data-row=\"{row.Id}\">{match.Groups["text"].Value}</mn>", html.AsSpan(match.Index + match.Length));
        }

        return html;
    }

    private static bool NeedsMark(string text) => text.Contains('.', StringComparison.Ordinal) || text.Where(char.IsAsciiDigit).SkipWhile(c => c == '0').Count() >= 3;

    // A minus directly before the number may be its sign or a subtraction: the printed value tells.
    [GeneratedRegex(@"<mo[^>]*>\u2212</mo>$")]
    private static partial Regex Minus();

    [GeneratedRegex("<mn>(?<text>[^<]+)</mn>")]
    private static partial Regex Number();
}
