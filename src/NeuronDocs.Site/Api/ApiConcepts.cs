namespace NeuronDocs.Site;

/// <summary>Which concepts of docs/concepts.csv a type implements, by the last part of its name.</summary>
internal sealed class ApiConcepts
{
    private readonly ILookup<string, (string Title, Page? Page)> concepts;

    public ApiConcepts(SiteContext site)
    {
        var rows = site.Source("docs/concepts.csv") is { } file ? Csv.Rows(file.Text) : [];
        // The first row names the columns: chapter, slug, title, kind, types.
        concepts = rows.Skip(1).Where(row => row.Length == 5)
            .SelectMany(row => row[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(type => (Type: type, Concept: (row[2], site.PageByPath($"docs/{row[0]}/{row[1]}.md")))))
            .ToLookup(row => row.Type, row => row.Concept, StringComparer.Ordinal);
    }

    /// <summary>Each with its page, or with none while nobody has written it.</summary>
    public IEnumerable<(string Title, Page? Page)> Of(ApiType type) => concepts[type.Symbol.Name];
}
