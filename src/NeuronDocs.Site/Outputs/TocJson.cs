using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NeuronDocs.Site;

/// <summary>docfx's <c>toc.json</c>: a table of contents with the addresses of its pages, relative to the folder of the file.</summary>
internal static class TocJson
{
    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file that a toc at <paramref name="output"/> becomes: the entries below <paramref name="toc"/>.</summary>
    public static string Of(TocNode toc, string output) => new JsonObject { ["items"] = Items(toc.Items, output) }.ToJsonString(Form) + "\n";

    private static JsonArray Items(IEnumerable<TocNode> nodes, string output) => new([.. nodes.Select(node =>
    {
        var item = new JsonObject { ["name"] = node.Name };
        if ((node.Page is { } page ? RepoPath.Relative(output, page.Output) : node.External) is { } href) (item["href"], item["topicHref"]) = (href, href);
        if (node.Page?.Uid is { } uid) item["topicUid"] = uid;
        if (node.Items.Count > 0) item["items"] = Items(node.Items, output);
        return item;
    })]);
}
