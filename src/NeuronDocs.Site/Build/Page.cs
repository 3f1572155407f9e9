using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>A page on its way from Markdown to HTML. One thread works on a page at a time.</summary>
internal sealed class Page(SourceFile file, string output)
{
    public SourceFile File { get; } = file;

    /// <summary>The address below the site root: <c>neuron/index.html</c>.</summary>
    public string Output { get; } = output;

    /// <summary>docfx's name for the kind of page, which the template goes by.</summary>
    public string Type { get; init; } = "Conceptual";

    public MarkdownDocument Document { get; set; } = [];

    public Dictionary<string, object?> Metadata { get; } = new(StringComparer.Ordinal);

    public string? Uid => Metadata.GetValueOrDefault("uid") as string;

    /// <summary>From the front matter, else the first heading, else the file's name.</summary>
    public string Title { get; set; } = "";

    public string Html { get; set; } = "";

    /// <summary>The second-level headings, for the list at the side.</summary>
    public List<PageHeading> Headings { get; } = [];

    /// <summary>Every id of the page's HTML: what a link with a fragment may point to.</summary>
    public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

    /// <summary>Links with a fragment, checked once every page is rendered.</summary>
    public List<PageAnchor> Anchors { get; } = [];

    /// <summary>The uids that the page's prose and code link to.</summary>
    public HashSet<string> Uses { get; } = new(StringComparer.Ordinal);

    public NumberTable Numbers { get; } = new();

    /// <summary>Files the page brings along besides itself, such as the downloads of its cards.</summary>
    public Dictionary<string, string> Extras { get; } = new(StringComparer.Ordinal);

    /// <summary>The wanted id, or the first of <c>id-1</c>, <c>id-2</c>, ... that the page does not have yet.</summary>
    public string UniqueId(string wanted)
    {
        var id = wanted;
        for (var n = 1; !Ids.Add(id); n++) id = $"{wanted}-{n}";
        return id;
    }
}

internal sealed record PageHeading(string Id, string Text);

internal sealed record PageAnchor(Page Target, string Id, Place Place);
