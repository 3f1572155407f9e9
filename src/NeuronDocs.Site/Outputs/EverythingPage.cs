using System.Globalization;
using System.Net;
using System.Text;

namespace NeuronDocs.Site;

/// <summary><c>all.html</c>: every chapter, concept, example, page and type in one list, for whoever searches without a script.</summary>
internal sealed class EverythingPage
{
    public const string Output = "all.html";

    private readonly SiteContext site;
    private readonly Page page = GeneratedPage.Of(Output, "Everything");
    private readonly StringBuilder html = new();

    private EverythingPage(SiteContext site) => this.site = site;

    public static Page Make(SiteContext site)
    {
        var everything = new EverythingPage(site);
        everything.Write();
        everything.page.Html = everything.html.ToString();
        return everything.page;
    }

    private void Write()
    {
        page.Metadata["description"] = "Every chapter, concept, example, page and type of this site in one list.";
        html.Append("<h1>Everything</h1>\n<p>").Append(page.Metadata["description"]).Append("</p>\n");
        for (var i = 0; i < site.Book.Chapters.Count; i++) Chapter(site.Book.Chapters[i], i + 1);
        Heading("Other pages");
        List(site.Book.InOrder(site.Pages.Values).Where(p => site.Book.ChapterOf(p) is null).Select(p => Link(p.Output, p.Title)));
        foreach (var space in site.Api.Namespaces)
        {
            Heading(space.Uid, space.Page.Output);
            foreach (var group in space.Groups)
            {
                html.Append(CultureInfo.InvariantCulture, $"<h3>{Encode(group.Name)}</h3>\n");
                List(group.Types.Select(t => Link(t.Page.Output, t.Page.Title)));
            }
        }
    }

    private void Chapter(TocNode chapter, int number)
    {
        Heading(string.Create(CultureInfo.InvariantCulture, $"{number}. {chapter.Name}"), chapter.Page?.Output);
        var folder = RepoPath.FolderOf(chapter.Page?.Output ?? "");
        var concepts = site.Concepts.All.Where(c => c.Chapter == folder && site.Concepts.Pages[c].Count > 0).ToList();
        var written = concepts.Select(c => site.PageByPath(c.Page)).OfType<Page>().ToHashSet();
        var pages = chapter.Flatten().Where(n => n.Page is { } below && !written.Contains(below)).Select(n => Link(n.Page!.Output, n.Name));
        Part("Pages", pages);
        Part("Concepts", concepts.Select(ConceptItem));
        Part("Examples", site.Cards.Where(c => site.Book.ChapterOf(c.Value.Page) == number)
            .Select(c => site.Evidence.Examples.ById(c.Key)!)
            .Select(e => $"{Encode(site.Cards[e.Id].Number)} {Link($"{site.Cards[e.Id].Page.Output}#{e.Slug}", e.Title)}"));
    }

    // A concept whose page is still to be written leads to the types that implement it.
    private string ConceptItem(Concept concept)
    {
        var pages = site.Concepts.Pages[concept];
        if (pages[0].Type != "ManagedReference") return Link(pages[0].Output, concept.Title);
        return $"{Encode(concept.Title)}: {string.Join(", ", pages.Select(p => Link(p.Output, p.Title)))}";
    }

    private void Part(string title, IEnumerable<string> items)
    {
        if (items.ToList() is not { Count: > 0 } all) return;
        html.Append(CultureInfo.InvariantCulture, $"<h3>{title}</h3>\n");
        List(all);
    }

    private void List(IEnumerable<string> items) => html.Append("<ul class=\"all\">\n").AppendJoin("", items.Select(i => $"<li>{i}</li>\n")).Append("</ul>\n");

    private void Heading(string title, string? output = null)
    {
        var id = page.UniqueId(ApiNames.Anchor(title).ToLowerInvariant().Trim('_').Replace('_', '-'));
        page.Headings.Add(new PageHeading(id, title));
        html.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{id}\">{(output is null ? Encode(title) : Link(output, title))}</h2>\n");
    }

    private static string Link(string output, string text) => $"<a href=\"{Encode(output)}\">{Encode(text)}</a>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
