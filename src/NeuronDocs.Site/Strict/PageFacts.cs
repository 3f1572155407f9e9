using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace NeuronDocs.Site;

/// <summary>What the finished HTML of a page says: a function of the HTML alone, read once.</summary>
internal sealed partial class PageFacts
{
    // What goes wrong in a template goes wrong thousands of times; the first ones say it.
    private const int MostErrors = 20;

    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    private static readonly string[] References = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "for", "headers", "list", "popovertarget"];

    private readonly List<Defect> defects = [];
    private readonly List<PageLink> links = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    private PageFacts()
    {
    }

    public IReadOnlyList<Defect> Defects => defects;

    public IReadOnlyList<PageLink> Links => links;

    public IReadOnlySet<string> Ids => ids;

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="also">Whoever else wants to read the same document; not called for one nested too deeply to be read.</param>
    public static PageFacts Of(string html, Action<IDocument>? also = null)
    {
        var facts = new PageFacts();
        if (HtmlDepth.IsExcessive(html))
        {
            facts.defects.Add(new Defect("too-deep", "The page's elements are nested hundreds deep.", 0));
            return facts;
        }

        var parser = new HtmlParser(Options);
        parser.Error += (_, e) =>
        {
            if (facts.defects.Count < MostErrors && e is HtmlErrorEvent error && !ClosesDrawing(html, error.Position.Index))
                facts.defects.Add(new Defect("invalid-html", $"This is not valid HTML: {Described(error)}", error.Position.Index));
        };
        using var document = parser.ParseDocument(html);
        var all = document.All.ToList();
        foreach (var element in all) facts.Read(element);
        foreach (var element in all) facts.ReadReferences(element);
        facts.defects.AddRange(HeadingRules.Of(all));
        also?.Invoke(document);
        return facts;
    }

    /// <summary>Where an element stands in the HTML; that of the nearest one around it for an element which the parser made up.</summary>
    public static int OffsetOf(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.SourceReference is { } source) return source.Position.Index;
        }

        return 0;
    }

    private void Read(IElement element)
    {
        if (element.GetAttribute("id") is { } id)
        {
            if (id.Length == 0 || id.Any(char.IsWhiteSpace)) Add("invalid-html", $"'{id}' cannot be an id.", element);
            else if (!ids.Add(id)) Add("duplicate-id", $"The id '{id}' is taken by another part of the page, so a link to it is ambiguous.", element);
        }

        foreach (var (code, message) in PolicyRules.Of(element).Concat(StructureRules.Of(element)).Concat(NameRules.Of(element))) Add(code, message, element);
        foreach (var name in PolicyRules.Addresses)
        {
            if (element.GetAttribute(name) is { } address) links.Add(new PageLink(address, OffsetOf(element)));
        }
    }

    private void ReadReferences(IElement element)
    {
        foreach (var name in References)
        {
            if (element.GetAttribute(name) is not { } value) continue;
            foreach (var id in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(id => !ids.Contains(id)))
                Add("missing-id", $"{name} of <{element.LocalName}> names '{id}', which no part of the page has as its id.{Nearest.Hint(id, ids)}", element);
        }
    }

    private void Add(string code, string message, IElement element) => defects.Add(new Defect(code, message, OffsetOf(element)));

    // AngleSharp compares the end tag of <clipPath> in lower case with a name that it keeps as SVG writes it.
    private static bool ClosesDrawing(string html, int offset) =>
        offset >= 0 && offset < html.Length && html.LastIndexOf('<', offset) is >= 0 and var tag && MixedCaseEnd().IsMatch(html.AsSpan(tag, Math.Min(40, html.Length - tag)));

    [GeneratedRegex("^</[a-z]+[A-Z][A-Za-z]*>")]
    private static partial Regex MixedCaseEnd();

    private static string Described(HtmlErrorEvent error) => error.Message.TrimEnd('.') + ".";
}
