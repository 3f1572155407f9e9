using AngleSharp.Dom;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>A page on its way from Markdown to HTML. One thread works on a page at a time.</summary>
internal sealed class Page(SourceFile file, string output)
{
    private HashSet<string>? reserved;

    public SourceFile File { get; } = file;

    /// <summary>The address below the site root: <c>neuron/index.html</c>.</summary>
    public string Output { get; } = output;

    /// <summary>docfx's name for the kind of page, which the template goes by.</summary>
    public string Type { get; init; } = "Conceptual";

    public MarkdownDocument Document { get; set; } = [];

    /// <summary>What reads otherwise in the Markdown beside the page.</summary>
    public IReadOnlyList<MarkdownPart> Parts { get; init; } = [];

    public Dictionary<string, object?> Metadata { get; } = new(StringComparer.Ordinal);

    public string? Uid => Metadata.GetValueOrDefault("uid") as string;

    /// <summary>From the front matter, else the first heading, else the file's name.</summary>
    public string Title { get; set; } = "";

    /// <summary>What the rendering makes; a later build keeps it while nothing it is made from changes.</summary>
    public PageContent Content { get; private set; } = new();

    public string Html
    {
        get => Content.Html;
        set => Content.Html = value;
    }

    /// <summary>What a search finds on the page, the page itself first. Asked for once it was read in its template; a page that could not be put into it has none.</summary>
    public IReadOnlyList<PageSection> Sections => Content.Sections ?? [new PageSection(null, Title, "")];

    /// <summary>Reads the page in its template.</summary>
    /// <param name="published">What the template made of it.</param>
    public void Read(string published)
    {
        var start = published.IndexOf(Html, StringComparison.Ordinal);
        var end = start + Html.Length;
        Content.Read(PageFacts.Of(published, document => Content.Sections = PageSections.Of(this, Within(document, start, end))), start, end, Output);
    }

    /// <summary>The second-level headings, for the list at the side.</summary>
    public List<PageHeading> Headings => Content.Headings;

    /// <summary>The ids that are given out.</summary>
    public HashSet<string> Ids => Content.Ids;

    /// <summary>The uids that the page's prose and code link to.</summary>
    public HashSet<string> Uses => Content.Uses;

    public NumberTable Numbers => Content.Numbers;

    public CitedWorks Works => Content.Works;

    /// <summary>Files the page brings along besides itself, such as the downloads of its cards.</summary>
    public Dictionary<string, string> Extras => Content.Extras;

    /// <summary>Drops what an earlier rendering made; the ids that were taken before the first one stay. False at that first one.</summary>
    public bool Begin()
    {
        var again = reserved is not null;
        reserved ??= [.. Ids];
        Content = new PageContent { Ids = new(reserved, StringComparer.Ordinal) };
        return again;
    }

    /// <summary>The wanted id, or the first of <c>id-1</c>, <c>id-2</c>, ... that the page does not have yet.</summary>
    public string UniqueId(string wanted)
    {
        var id = wanted;
        for (var n = 1; !Ids.Add(id); n++) id = $"{wanted}-{n}";
        return id;
    }

    // The elements between two offsets, with the words between them.
    private static IEnumerable<INode> Within(IDocument document, int start, int end)
    {
        bool IsInside(INode node) => node is IElement { SourceReference: { } source } && source.Position.Index >= start && source.Position.Index < end;
        if (document.All.FirstOrDefault(IsInside) is not { Parent: { } parent }) return [];
        var nodes = parent.ChildNodes.SkipWhile(node => !IsInside(node)).ToList();
        return nodes.Take(nodes.FindLastIndex(IsInside) + 1);
    }
}

internal sealed record PageHeading(string Id, string Text);
