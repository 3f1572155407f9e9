using System.Globalization;

namespace NeuronDocs.Site;

/// <summary>What the template knows about a page: docfx's names where docfx has one (<c>conceptual</c>, <c>_rel</c>, <c>_path</c>), and our own.</summary>
internal static class PageModel
{
    public static Dictionary<string, object?> Of(SiteContext site, Page page, IReadOnlyDictionary<string, string> assets, ChapterZip? chapterZip = null)
    {
        var model = new Dictionary<string, object?>(site.Config.GlobalMetadata, StringComparer.Ordinal);
        foreach (var (key, value) in page.Metadata) model[key] = value;
        PageKeys.Complete(model);
        var book = site.Book;
        var chapter = book.ChapterOf(page);
        string Link(Page target) => target == page ? "#" : RepoPath.Relative(page.Output, target.Output);
        // The link to the first page must be called something.
        if (model.GetValueOrDefault("_appName") is not string { Length: > 0 }) model["_appName"] = "Home";
        model["title"] = page.Title;
        model["lacksHeading"] = page.Type == "Conceptual" && !page.Content.HasHeading;
        model["conceptual"] = page.Html;
        model["_rel"] = string.Concat(Enumerable.Repeat("../", page.Output.Count(c => c == '/')));
        model["_path"] = page.Output;
        model["_key"] = page.File.Path;
        foreach (var (key, target) in assets) model[key] = RepoPath.Relative(page.Output, target);
        model["isHome"] = page.Output == "index.html";
        model["isChapter"] = chapter is not null;
        model["breadcrumb"] = Breadcrumb.Of(site, page, Link);
        model["navigation"] = site.Toc.Items.Select(item => Entry(item, page, Link, item.LeadsTo(page))).ToList();
        model["api"] = page.Type == "ManagedReference" ? ApiToc.Rail(site.Api, page) : null;
        model["chapters"] = book.Chapters.Select((item, i) => new Dictionary<string, object?>(Entry(item, page, Link, item.LeadsTo(page) && item.Page != page)) { ["number"] = i + 1 }).ToList();
        var concepts = chapter is { } number ? book.Chapters[number - 1].Items : [];
        model["concepts"] = concepts.Select(item => Entry(item, page, Link, item.Page == page)).ToList();
        model["hasConcepts"] = concepts.Count > 0;
        model["headings"] = page.Headings.Select(h => new Dictionary<string, object?> { ["id"] = h.Id, ["text"] = h.Text }).ToList();
        model["hasHeadings"] = page.Headings.Count > 0;
        model["numbers"] = page.Numbers.Rows.Select(row => Row(site, page, row)).ToList();
        model["hasNumbers"] = page.Numbers.Rows.Count > 0;
        model["works"] = page.Works.Rows.Select(Work).ToList();
        model["hasWorks"] = page.Works.Rows.Any();
        model["chapterZip"] = chapterZip is null ? null : new Dictionary<string, object?> { ["href"] = chapterZip.Name, ["size"] = chapterZip.Size };
        model["docurl"] = EditLink.Of(site, page, model);
        var day = EditLink.DayOf(site, page);
        model["changed"] = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        model["changedInWords"] = day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        model["hasSource"] = model["docurl"] is not null || day is not null;
        HeadModel.AddTo(model, site, page);
        Neighbor(model, "previous", book.Before(page), page);
        Neighbor(model, "next", book.After(page), page);
        model["hasNeighbors"] = model.ContainsKey("previous") || model.ContainsKey("next");
        return model;
    }

    private static Dictionary<string, object?> Entry(TocNode item, Page page, Func<Page, string> link, bool current) => new(StringComparer.Ordinal)
    {
        ["name"] = item.Name,
        ["href"] = item.Page is { } target ? link(target) : item.External ?? item.Flatten().Select(i => i.Page).FirstOrDefault(p => p is not null) switch { { } first => link(first), null => "#" },
        ["current"] = current,
        ["currentPage"] = item.Page == page,
    };

    private static Dictionary<string, object?> Row(SiteContext site, Page page, NumberRow row)
    {
        var line = row.Value.Line.ToString(CultureInfo.InvariantCulture);
        var home = site.Cards.GetValueOrDefault(row.Example.Id);
        var local = page.Extras.ContainsKey(Download.Address(row.Example));
        var anchor = $"#{row.Example.Slug}-out-{line}";
        return new(StringComparer.Ordinal)
        {
            ["id"] = row.Id,
            ["value"] = row.Shown,
            ["meaning"] = $"{row.Example.Title}: {row.Value.Name}",
            ["example"] = row.Example.Id,
            ["line"] = line,
            ["href"] = local ? anchor : home is null ? null : RepoPath.Relative(page.Output, home.Page.Output) + anchor,
            ["agreement"] = row.Agreement,
        };
    }

    private static Dictionary<string, object?> Work(CitedWork work) => new(StringComparer.Ordinal)
    {
        ["id"] = work.Id,
        ["html"] = work.Html,
        ["places"] = work.Places.Select((place, i) => new Dictionary<string, object?> { ["id"] = place.Id, ["section"] = place.Section.Text, ["more"] = i > 0 }).ToList(),
    };

    private static void Neighbor(Dictionary<string, object?> model, string name, TocNode? node, Page page)
    {
        if (node?.Page is { } target)
            model[name] = new Dictionary<string, object?> { ["href"] = RepoPath.Relative(page.Output, target.Output), ["name"] = node.Name };
    }
}
