using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace NeuronDocs.Site;

/// <summary>Reads the finished HTML of one page, element by element.</summary>
internal sealed partial class FactsReader
{
    // What goes wrong in a template goes wrong thousands of times; the first ones say it.
    private const int MostErrors = 20;

    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    private static readonly IConfiguration Html = Configuration.Default;

    private static readonly string[] References = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "for", "headers", "list", "popovertarget"];

    private readonly string html;
    private readonly List<Defect> defects = [];
    private readonly List<PageLink> links = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<(IElement From, string Name, string Ids)> references = [];
    private readonly List<IElement> headings = [];

    /// <param name="html">The page, which is not nested hundreds deep.</param>
    public FactsReader(string html) => this.html = html;

    public PageFacts Read(Action<IDocument>? also)
    {
        var parser = new HtmlParser(Options, BrowsingContext.New(Html));
        parser.Error += (_, e) =>
        {
            if (defects.Count < MostErrors && e is HtmlErrorEvent error && !ClosesDrawing(error.Position.Index))
                defects.Add(new Defect("invalid-html", $"This is not valid HTML: {Described(error)}", error.Position.Index));
        };
        using var document = parser.ParseDocument(html);
        ReadBelow(document);
        FollowReferences();
        defects.AddRange(HeadingRules.Of(headings));
        also?.Invoke(document);
        return new PageFacts(defects, links, ids);
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

    private void ReadBelow(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is not IElement element) continue;
            Read(element);
            ReadBelow(element);
        }
    }

    private void Read(IElement element)
    {
        foreach (var attribute in element.Attributes) Read(element, attribute);
        void Report(string code, string message) => Add(code, message, element);
        PolicyRules.Check(element, Report);
        StructureRules.Check(element, Report);
        NameRules.Check(element, Report);
        if (HeadingRules.IsHeading(element)) headings.Add(element);
    }

    private void Read(IElement element, IAttr attribute)
    {
        var (name, value) = (attribute.Name, attribute.Value);
        if (name == "id")
        {
            if (value.Length == 0 || value.Any(char.IsWhiteSpace)) Add("invalid-html", $"'{value}' cannot be an id.", element);
            else if (!ids.Add(value)) Add("duplicate-id", $"The id '{value}' is taken by another part of the page, so a link to it is ambiguous.", element);
        }
        else if (PolicyRules.Addresses.Contains(name)) links.Add(new PageLink(value, OffsetOf(element)));
        else if (References.Contains(name)) references.Add((element, name, value));
    }

    // Once all ids are known.
    private void FollowReferences()
    {
        foreach (var (element, name, value) in references)
        {
            foreach (var id in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(id => !ids.Contains(id)))
                Add("missing-id", $"{name} of <{element.LocalName}> names '{id}', which no part of the page has as its id.{Nearest.Hint(id, ids)}", element);
        }
    }

    private void Add(string code, string message, IElement element) => defects.Add(new Defect(code, message, OffsetOf(element)));

    // AngleSharp compares the end tag of <clipPath> in lower case with a name that it keeps as SVG writes it.
    private bool ClosesDrawing(int offset) =>
        offset >= 0 && offset < html.Length && html.LastIndexOf('<', offset) is >= 0 and var tag && MixedCaseEnd().IsMatch(html.AsSpan(tag, Math.Min(40, html.Length - tag)));

    [GeneratedRegex("^</[a-z]+[A-Z][A-Za-z]*>")]
    private static partial Regex MixedCaseEnd();

    private static string Described(HtmlErrorEvent error) => error.Message.TrimEnd('.') + ".";
}
