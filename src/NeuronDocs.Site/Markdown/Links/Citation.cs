using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace NeuronDocs.Site;

/// <summary>
/// A link to a work on the page of references. Here it leads to the work in the list at the end of its own page, and a script shows that entry where the
/// citation stands; stock docfx leads to the page of references.
/// </summary>
internal static class Citation
{
    /// <summary>The work that a link cites; null if it is a link of another kind, or to a work that there is not.</summary>
    public static BibEntry? Of(Rendering rendering, string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        if (hash <= 0 || rendering.Page.File.Path == ReferencesPage.File || RepoPath.Resolve(rendering.File.Folder, url[..hash]) != ReferencesPage.File) return null;
        return rendering.Site.Evidence.References.Find(Uri.UnescapeDataString(url[(hash + 1)..]));
    }

    public static void Write(HtmlRenderer renderer, Rendering rendering, LinkInline link, BibEntry entry)
    {
        var text = PlainText.Of(link);
        if (!entry.InText.Contains(text.Replace('\u00A0', ' '), StringComparer.Ordinal))
            rendering.Report("citation-text", $"The text of a citation is author and year: '{text}' should be {string.Join(" or ", entry.InText.Select(t => $"'{t}'"))}.", link);
        var page = rendering.Page;
        var id = page.Works.Add(entry, page.Headings.LastOrDefault() ?? new PageHeading("main", page.Title), () => Entry(rendering, entry));
        renderer.Write(id is null ? "<a class=\"w\" href=\"#" : $"<a class=\"w\" id=\"{id}\" href=\"#").WriteEscape(CitedWork.IdOf(entry)).Write("\">").WriteEscape(text).Write("</a>");
    }

    private static string Entry(Rendering rendering, BibEntry entry)
    {
        var source = new SourceFile(ReferencesPage.File, ReferencesPage.Work(entry));
        return new Rendering(rendering.Site, rendering.Page, source, [source.Path]).ToHtml(rendering.Site.Syntax.Parse(source, rendering.Site.Findings), inline: true).Trim();
    }
}
