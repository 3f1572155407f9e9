using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>
/// What the search of the site is made from: <c>public/search.json</c>, fetched when a reader first searches. It has no hash in its name, for then
/// an edit of one page would change every page that names it.
/// </summary>
internal static partial class SearchIndex
{
    public const string Output = "public/search.json";

    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Names of groups, and pages: address, group, whether it is one of the API, title, other names of it, text, and its sections with id, title and text.
    /// </summary>
    public static string Of(SiteContext site)
    {
        var groups = new List<string>();
        var rows = new List<string>();
        foreach (var page in site.Book.InOrder(site.Pages.Values).Concat(site.Api.Pages))
        {
            var row = page.Content.SearchRow;
            if (row?.World != site.World) row = new SearchRow(site.World, GroupOf(site, page), Row(site, page));
            if (site.Memory.Keeps) page.Content.SearchRow = row;
            if (!groups.Contains(row.Group)) groups.Add(row.Group);
            rows.Add($"[{JsonSerializer.Serialize(page.Output, Form)},{groups.IndexOf(row.Group)},{row.Json[1..]}");
        }

        return $"{{\"groups\":{JsonSerializer.Serialize(groups, Form)},\"pages\":[{string.Join(',', rows)}]}}\n";
    }

    // Without its address and the number of its group, with which it begins.
    private static string Row(SiteContext site, Page page) => new JsonArray(
        page.Type == "ManagedReference" ? 1 : 0,
        page.Title,
        string.Join(" | ", Names(site, page)),
        page.Sections[0].Text,
        new JsonArray([.. page.Sections.Skip(1).Select(s => new JsonArray(s.Id, s.Title, s.Text))])).ToJsonString(Form);

    /// <summary>The heading below which a result stands: its chapter, its namespace, or its entry in the bar.</summary>
    private static string GroupOf(SiteContext site, Page page)
    {
        if (site.Book.ChapterOf(page) is { } chapter) return site.Book.Chapters[chapter - 1].Name;
        if (site.Api.Types.FirstOrDefault(t => t.Page == page) is { } type) return type.Namespace.Uid;
        return page.Output == "index.html" ? page.Title : site.Toc.Items.FirstOrDefault(item => item.LeadsTo(page))?.Name ?? page.Title;
    }

    private static IEnumerable<string> Names(SiteContext site, Page page)
    {
        var written = page.Metadata.GetValueOrDefault("keywords") switch
        {
            string one => [one],
            IEnumerable<object?> many => many.OfType<string>(),
            _ => [],
        };
        // LeakyRelu is also found as its words.
        var words = page.Type == "ManagedReference" ? Seam().Replace(page.Title, " ") : page.Title;
        // A chapter is also found by the name of its folder, as a reader would call its subject.
        var subject = site.Book.Chapters.Any(c => c.Page == page) ? RepoPath.FolderOf(page.Output).Replace('-', ' ') : page.Title;
        return written.Append(subject).Concat(site.Concepts.TitlesOf(page)).Append(words).Where(n => n.Length > 0 && n != page.Title).Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z][a-z])")]
    private static partial Regex Seam();
}
