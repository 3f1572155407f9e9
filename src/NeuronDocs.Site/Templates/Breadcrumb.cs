using System.Globalization;

namespace NeuronDocs.Site;

/// <summary>The way from the first page to a page by the toc, the page itself included. A chapter goes by its number here, for its title stands right below.</summary>
internal static class Breadcrumb
{
    public static List<Dictionary<string, object?>> Of(SiteContext site, Page page, Func<Page, string> link)
    {
        var steps = new List<Dictionary<string, object?>>();
        var path = new List<TocNode>();
        for (var node = site.Toc.Items.SelectMany(i => i.Flatten().Prepend(i)).FirstOrDefault(n => n.Page == page)?.Parent; node is not null; node = node.Parent) path.Insert(0, node);
        // The root of the toc has no name; the home page begins the way even of a page that no toc leads to.
        path.RemoveAll(n => n.Name.Length == 0);
        if (site.Pages.Values.FirstOrDefault(p => p.Output == "index.html") is { } home && path.FirstOrDefault()?.Page != home) steps.Add(Step("Home", link(home)));
        steps.AddRange(path.Select(n => Step(n.Name, n.Page is { } target ? link(target) : null)));
        var chapter = site.Book.Chapters.ToList().FindIndex(c => c.Page == page);
        steps.Add(Step(chapter < 0 ? page.Title : string.Create(CultureInfo.InvariantCulture, $"Chapter {chapter + 1} of {site.Book.Chapters.Count}"), null, current: true));
        return steps;
    }

    private static Dictionary<string, object?> Step(string name, string? href, bool current = false) => new(StringComparer.Ordinal) { ["name"] = name, ["href"] = href, ["current"] = current };
}
