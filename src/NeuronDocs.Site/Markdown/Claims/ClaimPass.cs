using System.Net;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>
/// The lists that <see cref="LedgerPages"/> writes become claims with a verdict at their side: an item that begins with the claim's id (an anchor and the id, or a
/// link to it) and a verdict in bold. Stock docfx shows the same list as a list.
/// </summary>
internal static class ClaimPass
{
    private static readonly Dictionary<string, string> Verdicts = Verdict.All.ToDictionary(Verdict.InWords, v => v, StringComparer.Ordinal);

    public static void Run(MarkdownDocument document)
    {
        foreach (var list in document.Descendants<ListBlock>().ToList())
        {
            var verdicts = list.Select(item => VerdictOf((ListItemBlock)item)).ToList();
            if (verdicts.Count == 0 || verdicts.Contains(null)) continue;
            list.GetAttributes().AddClass("claims");
            for (var i = 0; i < list.Count; i++) Rebuild((ListItemBlock)list[i], verdicts[i]!);
        }
    }

    private static EmphasisInline? VerdictOf(ListItemBlock item)
    {
        if (item.FirstOrDefault() is not ParagraphBlock { Inline: { } inline }) return null;
        var bold = inline.OfType<EmphasisInline>().FirstOrDefault();
        return bold is { DelimiterCount: 2 } && Verdicts.ContainsKey(PlainText.Of(bold)) ? bold : null;
    }

    private static void Rebuild(ListItemBlock item, EmphasisInline verdict)
    {
        var words = PlainText.Of(verdict);
        var name = Verdicts[words];
        var first = (ParagraphBlock)item[0];
        var id = new ContainerInline();
        for (var inline = first.Inline!.FirstChild; inline is not null && inline != verdict; inline = first.Inline.FirstChild)
        {
            inline.Remove();
            id.AppendChild(inline);
        }

        if (!id.Descendants<LinkInline>().Any()) LinkToItself(id);
        verdict.Remove();
        first.GetAttributes().AddClass("claim");
        foreach (var paragraph in item.OfType<ParagraphBlock>().Skip(1))
        {
            if (paragraph.Inline?.FirstChild is LiteralInline literal && literal.Content.ToString() is var text
                && (text.StartsWith("Evidence:", StringComparison.Ordinal) || text.StartsWith("Sources:", StringComparison.Ordinal) || text.StartsWith("Rests on", StringComparison.Ordinal)))
                paragraph.GetAttributes().AddClass("ev");
        }

        var badge = new WrapperBlock($"<div><span class=\"verdict {name}\"><svg class=\"ico\" aria-hidden=\"true\"><use href=\"#i-{name}\"/></svg>{WebUtility.HtmlEncode(words)}</span>", "</div>");
        var number = new ParagraphBlock { Inline = id, IsBreakable = first.IsBreakable };
        number.GetAttributes().AddClass("cid");
        badge.Add(number);
        var body = new WrapperBlock("<div>", "</div>").With(item.ToList());
        item.Add(badge);
        item.Add(body);
    }

    // The ledger has the claim's anchor and then its id, which is there the address to copy.
    private static void LinkToItself(ContainerInline id)
    {
        if (id.OfType<LiteralInline>().LastOrDefault() is not { } literal || literal.Content.ToString().Trim() is not { Length: > 0 } name) return;
        var link = new LinkInline { Url = $"#{name}", IsClosed = true, Span = literal.Span };
        literal.ReplaceBy(link);
        link.AppendChild(new LiteralInline(name));
    }
}
