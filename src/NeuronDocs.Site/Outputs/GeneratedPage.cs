namespace NeuronDocs.Site;

/// <summary>Pages that no file of the repository holds: neither docfx's manifest nor the search lists them.</summary>
internal static class GeneratedPage
{
    /// <summary>The template's name for them.</summary>
    public const string Type = "Generated";

    /// <summary>Those that no page of the repository takes the place of.</summary>
    public static IEnumerable<Page> All(SiteContext site)
    {
        var taken = site.AllPages.Select(p => p.Output).ToHashSet(StringComparer.Ordinal);
        if (!taken.Contains(NotFoundPage.Output)) yield return Kept(site, NotFoundPage.Output, NotFoundPage.Make);
        if (!taken.Contains(EverythingPage.Output)) yield return Kept(site, EverythingPage.Output, EverythingPage.Make);
    }

    public static Page Of(string output, string title) => new(new SourceFile(output, ""), output) { Type = Type, Title = title, Metadata = { ["_disableContribution"] = true } };

    private static Page Kept(SiteContext site, string output, Func<SiteContext, Page> make) => site.Memory.KeepForNext($"generated {output}", site.World, site.Findings, own =>
    {
        var page = make(site.For(new PageReads(own)));
        page.Content.Key = site.World;
        return page;
    });
}
