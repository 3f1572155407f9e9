namespace NeuronDocs.Site;

/// <summary>Pages that no file of the repository holds: neither docfx's manifest nor the search lists them.</summary>
internal static class GeneratedPage
{
    /// <summary>The template's name for them.</summary>
    public const string Type = "Generated";

    public static IEnumerable<Page> All(SiteContext site)
    {
        var taken = site.AllPages.Select(p => p.Output).ToHashSet(StringComparer.Ordinal);
        if (!taken.Contains(NotFoundPage.Output)) yield return NotFoundPage.Make(site);
        if (!taken.Contains(EverythingPage.Output)) yield return EverythingPage.Make(site);
    }

    public static Page Of(string output, string title) => new(new SourceFile(output, ""), output) { Type = Type, Title = title, Metadata = { ["_disableContribution"] = true } };
}
