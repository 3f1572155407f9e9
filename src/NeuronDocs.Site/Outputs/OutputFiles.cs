namespace NeuronDocs.Site;

/// <summary>The files around the pages: docfx's, and what a host, a search engine and a reader of plain text ask for.</summary>
internal static class OutputFiles
{
    public static void Write(SiteContext site, OutputFolder output)
    {
        Parallel.ForEach(site.Pages.Values, page =>
        {
            if (PageMarkdown.OutputOf(page) is { } path) output.Write(path, Markdown(site, page));
        });
        foreach (var (_, path, toc) in Tocs(site)) output.Write(path, site.Memory.KeepForNext($"toc {path}", site.World, site.Findings, _ => TocJson.Of(toc, path)));
        if (SitemapXml.Of(site) is { } sitemap) output.Write("sitemap.xml", sitemap);
        // A host of static pages must not take it for a Jekyll project and drop what begins with an underscore.
        output.Write(".nojekyll", "");
        output.Write("robots.txt", $"User-agent: *\nAllow: /\n{(site.Address.Of("sitemap.xml") is { } at ? $"Sitemap: {at}\n" : "")}");
    }

    private static string Markdown(SiteContext site, Page page)
    {
        var text = page.Content.Markdown ?? PageMarkdown.Of(site, page);
        if (site.Memory.Keeps) page.Content.Markdown = text;
        return text;
    }

    /// <summary>The tocs that stock docfx makes a <c>toc.json</c> of: what it is made from, where it goes, and the entries in it.</summary>
    public static IEnumerable<(string Source, string Path, TocNode Toc)> Tocs(SiteContext site)
    {
        if (site.ContentFiles.GetValueOrDefault(site.Toc.Place.File) is { } root) yield return (site.Toc.Place.File, Path.ChangeExtension(root, ".json"), site.Toc);
        foreach (var folder in site.Api.Namespaces.Select(n => RepoPath.FolderOf(n.Page.Output)).Distinct().Order(StringComparer.Ordinal))
        {
            var toc = new TocNode { Place = site.Toc.Place };
            toc.Items.AddRange(ApiToc.Nodes(site.Api, toc.Place).Where(n => RepoPath.FolderOf(n.Page!.Output) == folder));
            yield return ($"{site.Config.ApiSections[0].Dest}/toc.yml", $"{folder}/toc.json".TrimStart('/'), toc);
        }
    }
}
