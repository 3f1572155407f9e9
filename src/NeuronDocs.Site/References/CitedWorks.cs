using System.Globalization;

namespace NeuronDocs.Site;

/// <summary>The works that a page cites, each with the places where a section does so first.</summary>
internal sealed class CitedWorks
{
    private readonly Dictionary<string, CitedWork> works = new(StringComparer.Ordinal);

    /// <summary>In the order of the page of references.</summary>
    public IEnumerable<CitedWork> Rows => works.Values.OrderBy(w => w.Entry.ShortForm, StringComparer.OrdinalIgnoreCase).ThenBy(w => w.Entry.Key, StringComparer.Ordinal);

    /// <summary>Notes a citation of <paramref name="entry"/> in a section.</summary>
    /// <param name="entry">The work.</param>
    /// <param name="section">The heading that it stands under.</param>
    /// <param name="html">Makes the entry of the list, at the first citation.</param>
    /// <returns>The id that the citation must have, if the list leads back to it.</returns>
    public string? Add(BibEntry entry, PageHeading section, Func<string> html)
    {
        if (!works.TryGetValue(entry.Key, out var work)) works.Add(entry.Key, work = new CitedWork(entry, html()));
        if (work.Places.Any(p => p.Section == section)) return null;
        var id = work.Places.Count == 0 ? $"c-{entry.Key}" : string.Create(CultureInfo.InvariantCulture, $"c-{entry.Key}-{work.Places.Count + 1}");
        work.Places.Add((id, section));
        return id;
    }
}

/// <summary>A work in the list at the end of a page.</summary>
internal sealed record CitedWork(BibEntry Entry, string Html)
{
    public string Id => IdOf(Entry);

    public List<(string Id, PageHeading Section)> Places { get; } = [];

    public static string IdOf(BibEntry entry) => $"w-{entry.Key}";
}
