namespace NeuronDocs.Site;

/// <summary>Which page a reader who looks for a concept should find: its own, and the types of the API that implement it.</summary>
internal sealed class ConceptNames
{
    private readonly ILookup<Page, string> titles;

    public ConceptNames(SiteContext site)
    {
        All = site.Source(Concept.File) is { } file ? Concept.Parse(file.Text, site.Findings) : [];
        var types = site.Api.Types.Where(t => t.Symbol.ContainingType is null).ToLookup(t => t.Symbol.Name, t => t.Page, StringComparer.Ordinal);
        Pages = All.ToDictionary(c => c, c => (IReadOnlyList<Page>)[.. new[] { site.PageByPath(c.Page) }.OfType<Page>(), .. c.Types.SelectMany(name => types[name])]);
        titles = All.SelectMany(c => Pages[c].SelectMany(page => new[] { c.Title, $"{c.Title} {c.Chapter.Replace('-', ' ')}" }.Select(title => (page, title)))).ToLookup(p => p.page, p => p.title);
    }

    public IReadOnlyList<Concept> All { get; }

    /// <summary>The page of the concept if there is one, then those of its types.</summary>
    public IReadOnlyDictionary<Concept, IReadOnlyList<Page>> Pages { get; }

    /// <summary>The concepts that lead to this page, each also with its chapter: "He (Kaiming) weight initialization".</summary>
    public IEnumerable<string> TitlesOf(Page page) => titles[page];
}
