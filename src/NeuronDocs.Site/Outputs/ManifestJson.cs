using System.Text.Json;
using System.Text.Json.Nodes;

namespace NeuronDocs.Site;

/// <summary>docfx's <c>manifest.json</c>: each file of the site, what it is, and what it was made from.</summary>
internal static class ManifestJson
{
    public const string Output = "manifest.json";

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n" };

    public static string Of(SiteContext site)
    {
        IEnumerable<JsonObject> files =
        [
            .. site.Pages.Values.Select(page => Entry("Conceptual", page.File.Path, ".html", page.Output)),
            .. site.Api.Pages.OrderBy(page => page.Output, StringComparer.Ordinal).Select(page => Entry(page.Type, page.File.Path, ".html", page.Output)),
            .. site.ResourceFiles.Select(resource => Entry("Resource", resource.Key, "resource", resource.Value)),
            .. OutputFiles.Tocs(site).Select(toc => Entry("Toc", toc.Source, ".json", toc.Path)),
            Entry("Resource", null, "resource", IndexJson.Output),
        ];
        return new JsonObject { ["files"] = new JsonArray([.. files]) }.ToJsonString(Form) + "\n";
    }

    private static JsonObject Entry(string type, string? source, string kind, string output)
    {
        var entry = new JsonObject { ["type"] = type };
        if (source is not null) entry["source_relative_path"] = source;
        entry["output"] = new JsonObject { [kind] = new JsonObject { ["relative_path"] = output } };
        return entry;
    }
}
