using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>Reports what reached the text of a file although it was meant for docfx. Code may show whatever it likes.</summary>
internal static partial class UnsupportedPass
{
    public static void Run(MarkdownDocument document, SourceFile file, SiteContext site)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            // A footnote that was taken for one is a kind of its own.
            if (block is LinkReferenceDefinition { Label: ['^', ..] } note && note.GetType() == typeof(LinkReferenceDefinition))
                site.Findings.Add("unsupported-syntax", Unsupported.NoFootnote($"[{note.Label}]"), file.PlaceAt(note.Span.Start));
            if (block.Inline is null) continue;
            var text = Text(block.Inline);
            if (Unsupported.In(text) is { } found)
                site.Findings.Add("unsupported-syntax", found.Problem, file.PlaceAt(Math.Max(block.Span.Start, file.Text.IndexOf(found.Written, block.Span.Start, StringComparison.Ordinal))));
            if (block.Parent is ListItemBlock && Task().IsMatch(text))
                site.Findings.Add("unsupported-syntax", "A list of tasks needs 'tasklists' among the markdigExtensions of docfx.json.", file.PlaceAt(block.Span.Start));
        }
    }

    // Brackets that open nothing are pieces of their own.
    private static string Text(ContainerInline inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines.Descendants())
        {
            if (inline is LiteralInline literal) text.Append(literal.Content.AsSpan());
            else if (inline is LinkDelimiterInline link) text.Append(link.ToLiteral());
            else if (inline is LineBreakInline) text.Append('\n');
            else if (inline is LeafInline) text.Append('\uFFFC');
        }

        return text.ToString();
    }

    [GeneratedRegex(@"^\[[ xX]\] ")]
    private static partial Regex Task();
}
