using System.Globalization;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>From the files that docfx.json names to pages that know their places; nothing is rendered yet.</summary>
internal static class SiteReader
{
    /// <summary>Reads every page of the content; of the rest of the site they know its files.</summary>
    public static void ReadPages(SiteContext site)
    {
        FindFiles(site);
        var markdown = site.ContentFiles.Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal)).ToList();
        var pages = InParallel.Select(markdown, f => site.Source(f.Key) is { } file ? PageKeeper.Read(site, file, f.Value) : null);
        foreach (var page in pages.OfType<Page>()) site.Pages.Add(page.File.Path, page);
    }

    /// <summary>What the pages call each other by: their uids and those of the API, their places in the toc, and the numbers of their cards.</summary>
    public static void NamePages(SiteContext site)
    {
        foreach (var page in site.Pages.Values)
        {
            if (page.Uid is { } uid && !site.Uids.TryAdd(uid, new UidTarget(page)))
                site.Findings.Add("duplicate-uid", $"The uid '{uid}' is already taken by {site.Uids[uid].Page.File.Path}.", PlaceOfUid(page));
        }

        foreach (var (uid, target) in site.Api.Uids)
        {
            if (!site.Uids.TryAdd(uid, target))
                site.Findings.Add("duplicate-uid", $"The uid '{uid}' is already taken by the API's {target.FullName}.", PlaceOfUid(site.Uids[uid].Page));
        }

        site.Toc = new TocReader(site).Read();
        site.Book = new Book(site.Toc);
        NumberCards(site);
    }

    // The front matter says it; fileMetadata cannot give a page a uid of its own.
    private static Place PlaceOfUid(Page page)
    {
        var line = Enumerable.Range(1, page.File.LineCount).FirstOrDefault(n => page.File.LineText(n).StartsWith("uid:", StringComparison.Ordinal), 1);
        return new Place(page.File.Path, line, 1 + page.File.LineText(line).TakeWhile(c => c != ':').Count() + page.File.LineText(line).SkipWhile(c => c != ':').TakeWhile(c => c is ':' or ' ').Count());
    }

    private static void FindFiles(SiteContext site)
    {
        Collect(site, site.Config.Content, site.ContentFiles);
        Collect(site, site.Config.Resource, site.ResourceFiles);
        if (site.ContentFiles.Count == 0) site.Findings.Add("no-content", "docfx.json names no content that exists.", new Place("docfx.json"));
    }

    private static void Collect(SiteContext site, IEnumerable<FileMapping> mappings, SortedDictionary<string, string> into)
    {
        foreach (var mapping in mappings)
        {
            // What stock docfx has written of the API is made here from the same sources.
            foreach (var (path, target) in mapping.Find(site.Root).Where(f => !site.Config.ApiSections.Any(s => f.Path.StartsWith($"{s.Dest}/", StringComparison.Ordinal)))) into[path] = target;
        }
    }

    // Examples are numbered in reading order within their chapter; a later card of the same example keeps the first one's number.
    private static void NumberCards(SiteContext site)
    {
        var counts = new Dictionary<int, int>();
        foreach (var page in site.Book.InOrder(site.Pages.Values))
        {
            var chapter = site.Book.ChapterOf(page) ?? 0;
            foreach (var card in page.Document.Descendants<CardBlock>())
            {
                page.Ids.Add(card.Example.Slug);
                if (site.Cards.ContainsKey(card.Example.Id)) continue;
                var number = counts[chapter] = counts.GetValueOrDefault(chapter) + 1;
                site.Cards.Add(card.Example.Id, new CardHome(page, string.Create(CultureInfo.InvariantCulture, $"{(chapter == 0 ? "" : $"{chapter}.")}{number}")));
            }
        }
    }
}
