using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NeuronDocs.Site;

/// <summary>
/// The words of a page by its sections: headings of the second and third level, cards, claims and members of the API. Left out is what a reader does not
/// search for: code and output, provenance, citations, data of figures, and lists of links.
/// </summary>
internal sealed partial class PageSections
{
    private static readonly HashSet<string> Left = new(["pre", "svg", "aside", "details", "nav", "script", "style", "template"], StringComparer.Ordinal);
    private static readonly HashSet<string> LeftClasses = new(["bar", "foot", "uses", "seal", "ref", "facts", "origin", "eyebrow", "cid", "ledger-of-numbers"], StringComparer.Ordinal);
    private static readonly HashSet<string> Blocks = new(["p", "div", "li", "ul", "ol", "dl", "dt", "dd", "section", "table", "tr", "td", "th", "figcaption", "blockquote", "br", "h1", "h2", "h3", "h4"], StringComparer.Ordinal);

    private readonly List<(string? Id, string Title, StringBuilder Text)> sections = [];
    private readonly bool isApi;
    private StringBuilder text = new();
    private bool skipped;

    private PageSections(Page page)
    {
        isApi = page.Type == "ManagedReference";
        sections.Add((null, page.Title, text));
    }

    /// <summary>The page first, then its sections in their order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="content">What the author's text became, without the frame around it.</param>
    public static IReadOnlyList<PageSection> Of(Page page, IEnumerable<INode> content)
    {
        var reader = new PageSections(page);
        reader.Read(content);
        return [.. reader.sections.Select(s => new PageSection(s.Id, s.Title, Line(s.Text.ToString())))];
    }

    /// <summary>The words with which a page begins, up to a heading. Only so much of it is read as has words: all of it is read once it is in its template.</summary>
    public static string Opening(Page page)
    {
        var end = -1;
        while (true)
        {
            end = page.Html.IndexOf("<h2", end + 1, StringComparison.Ordinal);
            var text = Of(page, new HtmlParser().ParseDocument(end < 0 ? page.Html : page.Html[..end]).Body!.ChildNodes)[0].Text;
            if (text.Length > 0 || end < 0) return text;
        }
    }

    private void Read(IEnumerable<INode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is IText words)
            {
                if (!skipped) text.Append(words.Data);
            }
            else if (node is IElement element && !Left.Contains(element.LocalName) && !(element.HasAttribute("class") && element.ClassList.Any(LeftClasses.Contains)))
            {
                if (Blocks.Contains(element.LocalName)) text.Append(' ');
                Read(element);
            }
        }
    }

    private void Read(IElement element)
    {
        switch (element.LocalName)
        {
            case "h1": break;
            case "h2" when isApi:
                // Of a type's sections only these say something about it; its members are sections of their own.
                skipped = element.TextContent is not ("Remarks" or "Type parameters" or "Examples");
                break;
            // The answer is what the page says; a card has its heading already.
            case "h2" when element.ParentElement!.ClassList.Contains("answer"): break;
            case "h3" when element.ParentElement?.ParentElement?.ClassList.Contains("card") == true: break;
            case "h4" when element.Closest(".card") is not null: break;
            case "a" when element.HasAttribute("download"): break;
            case "h2" or "h3" when element.Id is { Length: > 0 } id: Open(id, element.TextContent); break;
            case "section" when element.Id is { Length: > 0 } id && element.ClassList.Contains("card"): Within(element, id, element.QuerySelector("h3")?.TextContent ?? id); break;
            case "section" when element.ClassList.Contains("member"): Member(element); break;
            case "li" when element.QuerySelector(".cid a[id]") is { } claim: Within(element, claim.Id!, $"Claim {claim.Id}"); break;
            default: Read(element.ChildNodes); break;
        }
    }

    private void Open(string id, string title)
    {
        text = new StringBuilder();
        sections.Add((id, Line(title), text));
    }

    // What follows the element belongs to the section around it.
    private void Within(IElement element, string id, string title)
    {
        var around = text;
        Open(id, title);
        Read(element.ChildNodes);
        text = around;
    }

    private void Member(IElement element)
    {
        if (element.QuerySelector("h3[id]") is not { } heading) return;
        var summary = element.Children.FirstOrDefault(c => c.LocalName == "p")?.TextContent ?? "";
        sections.Add((heading.Id, heading.TextContent, new StringBuilder(summary)));
    }

    private static string Line(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
