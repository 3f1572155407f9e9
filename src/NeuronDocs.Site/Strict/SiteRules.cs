namespace NeuronDocs.Site;

/// <summary>Holds the finished pages against the rules of HTML, of the content security policy and against each other.</summary>
internal sealed class SiteRules(SiteContext site, IReadOnlySet<string> files)
{
    /// <summary>Reports what is wrong with each page that was read, and each address in it that leads nowhere.</summary>
    public void Report()
    {
        var pages = site.AllPages.Where(p => p.Content.Facts is not null).DistinctBy(p => p.Output).ToDictionary(p => p.Output, StringComparer.Ordinal);
        // What was found before, in the page or for its frame in the whole tree, left gaps in the HTML that say nothing more.
        var isWhole = site.Findings.IsEmpty;
        foreach (var page in pages.Values)
        {
            foreach (var defect in page.Content.Facts!.Defects.Where(d => InBody(page, d.Offset) ? page.Content.Key is not null : isWhole)) site.Findings.Add(defect.Code, defect.Message, At(page, defect.Offset));
            foreach (var link in page.Content.Facts.Links.Where(l => isWhole || InBody(page, l.Offset))) Follow(page, link, pages);
        }
    }

    /// <summary>Every address of another server and where it is written.</summary>
    public static IEnumerable<(string Address, Place Place)> External(SiteContext site) =>
        from page in site.AllPages
        from link in page.Content.Facts?.Links ?? []
        where PolicyRules.SchemeOf(link.Address) is "http" or "https"
        select (link.Address, At(page, link.Offset));

    private void Follow(Page page, PageLink link, Dictionary<string, Page> pages)
    {
        var address = link.Address.Trim();
        if (PolicyRules.SchemeOf(address) is not null || address.StartsWith("//", StringComparison.Ordinal)) return;
        var (path, fragment) = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (address[..hash], address[(hash + 1)..]) : (address, "");
        path = Uri.UnescapeDataString(path.Split('?')[0]);
        var target = path.Length == 0 ? page.Output : RepoPath.Resolve(RepoPath.FolderOf(page.Output), path);
        if (target is not null && (path.EndsWith('/') || target.Length == 0)) target = target.Length == 0 ? "index.html" : $"{target}/index.html";
        if (target is null || !files.Contains(target))
        {
            site.Findings.Add("missing-file", $"The address '{address}' leads to no file of the site.{(target is null ? "" : Nearest.Hint(target, files))}", At(page, link.Offset));
            return;
        }

        var id = Uri.UnescapeDataString(fragment);
        if (id.Length == 0 || id == "top" || !pages.TryGetValue(target, out var other) || other.Content.Facts!.Ids.Contains(id)) return;
        site.Findings.Add("missing-anchor", $"{other.File.Path} has no place '#{id}'.{Nearest.Hint(id, other.Content.Facts.Ids)}", At(page, link.Offset));
    }

    private static bool InBody(Page page, int offset) => offset >= page.Content.Start && offset < page.Content.Start + page.Html.Length;

    // What stands in the frame around a page has no place in its source; then it is the page that is named.
    private static Place At(Page page, int offset) =>
        (InBody(page, offset) ? page.Content.Map.Find(offset - page.Content.Start) : null) ?? new Place(page.File.Path, 1, 1);
}
