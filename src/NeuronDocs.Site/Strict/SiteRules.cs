namespace NeuronDocs.Site;

/// <summary>Holds the finished pages against the rules of HTML, of the content security policy and against each other.</summary>
internal sealed class SiteRules(SiteContext site, IEnumerable<Page> all, IReadOnlySet<string> files)
{
    private readonly Dictionary<string, Page> pages = all.Where(p => p.Content.Facts is not null).DistinctBy(p => p.Output).ToDictionary(p => p.Output, StringComparer.Ordinal);

    /// <summary>Reports what is wrong with each page that was read, and each address in it that leads nowhere.</summary>
    public void Report()
    {
        // What was found before, in the page or for its frame in the whole tree, left gaps in the HTML that say nothing more.
        var isWhole = site.Findings.IsEmpty;
        foreach (var page in pages.Values)
        {
            foreach (var defect in page.Content.Facts!.Defects.Where(d => InBody(page, d.Offset) ? page.Content.Key is not null : isWhole)) site.Findings.Add(defect.Code, defect.Message, At(page, defect.Offset));
            // Nearly always all is well; what is not is then looked for, with its place.
            if (page.Content.Targets.All(Exists)) continue;
            foreach (var link in page.Content.Facts.Links.Where(l => isWhole || InBody(page, l.Offset))) Follow(page, link);
        }
    }

    /// <summary>Every address of another server and where it is written.</summary>
    public static IEnumerable<(string Address, Place Place)> External(SiteContext site) =>
        from page in site.AllPages
        from link in page.Content.Facts?.Links ?? []
        where PolicyRules.SchemeOf(link.Address) is "http" or "https"
        select (link.Address, At(page, link.Offset));

    private bool Exists(SitePlace target) =>
        target.File is not null && files.Contains(target.File) && (target.Id.Length == 0 || target.Id == "top" || !pages.TryGetValue(target.File, out var other) || other.Content.Facts!.Ids.Contains(target.Id));

    private void Follow(Page page, PageLink link)
    {
        if (SitePlace.Of(link.Address, page.Output) is not { } target || Exists(target)) return;
        if (target.File is null || !files.Contains(target.File))
        {
            site.Findings.Add("missing-file", $"The address '{link.Address.Trim()}' leads to no file of the site.{(target.File is null ? "" : Nearest.Hint(target.File, files))}", At(page, link.Offset));
            return;
        }

        var other = pages[target.File];
        site.Findings.Add("missing-anchor", $"{other.File.Path} has no place '#{target.Id}'.{Nearest.Hint(target.Id, other.Content.Facts!.Ids)}", At(page, link.Offset));
    }

    private static bool InBody(Page page, int offset) => offset >= page.Content.Start && offset < page.Content.End;

    // What stands in the frame around a page has no place in its source; then it is the page that is named.
    private static Place At(Page page, int offset) =>
        (InBody(page, offset) ? page.Content.Map.Find(offset - page.Content.Start) : null) ?? new Place(page.File.Path, 1, 1);
}
