using System.Text.RegularExpressions;
using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>
/// Finds the binding comments and cuts the number before each out of its text, so that it can be set with the double rule. Whether a number and
/// its evidence agree is judged elsewhere; here a comment that names nothing is only a finding when it cannot be looked up.
/// </summary>
internal static partial class NumberPass
{
    private const string Start = "<!--=";

    public static void Run(MarkdownDocument document)
    {
        foreach (var comment in document.Descendants<HtmlInline>().Where(c => c.Tag.StartsWith(Start, StringComparison.Ordinal)).ToList())
        {
            var addresses = Addresses(comment.Tag);
            if (addresses.Count == 0) continue;
            if (comment.PreviousSibling is MathInline math) math.SetData(typeof(FormulaNumbers), new FormulaNumbers(addresses));
            else if (LastLiteral(comment.PreviousSibling) is { } literal && addresses.Count == 1) Bind(literal, addresses[0]);
        }

        foreach (var comment in document.Descendants<HtmlBlock>().ToList())
        {
            if (comment.Parent is not { } parent || parent.IndexOf(comment) is not (> 0 and var index) || FormulaOf(parent[index - 1]) is not { } formula) continue;
            var text = comment.Lines.ToString().Trim();
            if (text.StartsWith(Start, StringComparison.Ordinal) && Addresses(text) is { Count: > 0 } addresses) formula.SetData(typeof(FormulaNumbers), new FormulaNumbers(addresses));
        }
    }

    // A display formula on one line is a paragraph to Markdig.
    private static MarkdownObject? FormulaOf(Block block) => block switch
    {
        MathBlock math => math,
        ParagraphBlock { Inline.LastChild: MathInline math } => math,
        _ => null,
    };

    // "chapter/slug#E1, #E2, definition": an item that is no address leaves its number without a rule.
    private static List<LabelAddress?> Addresses(string comment)
    {
        var body = comment[Start.Length..].TrimEnd('>').TrimEnd('-').Trim();
        var items = new List<LabelAddress?>();
        if (body.StartsWith("quoted:", StringComparison.Ordinal) || body.StartsWith("illustrative:", StringComparison.Ordinal)) return items;
        LabelAddress? previous = null;
        foreach (var item in SplitItems().Split(body))
        {
            var address = LabelAddress.Parse(item, previous);
            items.Add(address);
            previous = address ?? previous;
        }

        return items.TrueForAll(i => i is null) ? [] : items;
    }

    // Emphasis may stand between the number and its comment.
    private static LiteralInline? LastLiteral(Inline? inline) => inline switch
    {
        LiteralInline literal => literal,
        EmphasisInline emphasis => LastLiteral(emphasis.LastChild),
        _ => null,
    };

    private static void Bind(LiteralInline literal, LabelAddress? address)
    {
        if (address is null) return;
        var text = literal.Content.ToString();
        var match = Token().Match(text);
        if (!match.Success) return;
        var bound = new BoundNumberInline
        {
            Shown = match.Value,
            Address = address,
            Line = literal.Line,
            Column = literal.Column + match.Index,
            Span = new SourceSpan(literal.Span.Start + match.Index, literal.Span.End),
        };
        literal.InsertAfter(bound);
        literal.Content = new StringSlice(text[..match.Index]);
    }

    [GeneratedRegex(@"([-\u2212]?\d[\d.]*([eE][-\u2212+]?\d+)?( ?%)?|[-\u2212]?inf|[\p{L}]+)$")]
    private static partial Regex Token();

    [GeneratedRegex(@",(?![^\[]*\])")]
    private static partial Regex SplitItems();
}

/// <summary>The addresses a comment lists for the numbers of the formula before it; null where it lists none.</summary>
internal sealed record FormulaNumbers(IReadOnlyList<LabelAddress?> Addresses);
