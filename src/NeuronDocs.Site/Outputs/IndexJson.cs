using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NeuronDocs.Site;

/// <summary>docfx's <c>index.json</c>: by the address of each page its title, its summary and all its words. Our own search has an index of its own.</summary>
internal static class IndexJson
{
    public const string Output = "index.json";

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(SiteContext site)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in site.AllPages) pages[page.Output] = page.Content.IndexEntry ??= Entry(page);
        return pages.Count == 0 ? "{}\n" : $"{{\n{string.Join(",\n", pages.Values)}\n}}\n";
    }

    private static string Entry(Page page)
    {
        var words = page.Sections.SelectMany(s => s.Id is null ? [s.Text] : new[] { s.Title, s.Text }).Where(t => t.Length > 0);
        var entry = new JsonObject { ["href"] = page.Output, ["title"] = page.Title, ["summary"] = Summary.Of(page), ["keywords"] = string.Join(' ', words) };
        // One level deeper than it is alone.
        return $"  {JsonSerializer.Serialize(page.Output, Form)}: {entry.ToJsonString(Form).Replace("\n", "\n  ", StringComparison.Ordinal)}";
    }
}
