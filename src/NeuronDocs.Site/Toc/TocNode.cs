namespace NeuronDocs.Site;

/// <summary>An entry of a table of contents.</summary>
internal sealed class TocNode
{
    private HashSet<Page>? pages;

    public required Place Place { get; init; }

    public string Name { get; set; } = "";

    /// <summary>The page it leads to, if it leads to one of this site.</summary>
    public Page? Page { get; set; }

    /// <summary>An address outside of the site.</summary>
    public string? External { get; set; }

    public TocNode? Parent { get; set; }

    public List<TocNode> Items { get; } = [];

    /// <summary>The entries of the other toc that it leads to by its folder: they are not below it, but belong to it.</summary>
    public List<TocNode> Led { get; } = [];

    /// <summary>Whether the page is its own or one below it. Asked once the whole toc is read.</summary>
    public bool LeadsTo(Page page) => (pages ??= [.. Flatten().Concat(Led.SelectMany(l => l.Flatten().Prepend(l))).Prepend(this).Select(n => n.Page).OfType<Page>()]).Contains(page);

    public IEnumerable<TocNode> Flatten() => Items.SelectMany(item => item.Flatten().Prepend(item));
}
