using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NeuronDocs.Site;

/// <summary>What the reader's browser has to know of an example that it runs: <c>examples/chapter/slug.json</c> for each one with a card, and the list of them.</summary>
internal static class ExampleRecords
{
    public const string Index = "examples/index.json";

    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(SiteContext site, OutputFolder output)
    {
        foreach (var (path, text) in site.Memory.KeepForNext("records", site.World, site.Findings, _ => All(site).ToList())) output.Write(path, text);
    }

    private static IEnumerable<(string Path, string Text)> All(SiteContext site)
    {
        var shown = site.Evidence.Examples.All.Where(example => site.Cards.ContainsKey(example.Id)).ToList();
        foreach (var example in shown)
        {
            if (Of(site, example) is { } record) yield return ($"examples/{example.Id}.json", record);
        }

        var list = new JsonArray([.. shown.Select(example => new JsonObject
        {
            ["id"] = example.Id,
            ["title"] = example.Title,
            ["card"] = $"{site.Cards[example.Id].Page.Output}#{example.Slug}",
        })]);
        yield return (Index, list.ToJsonString(Form) + "\n");
    }

    // An example that was never accepted is a finding already.
    private static string? Of(SiteContext site, ExampleSource example)
    {
        if (site.Evidence.OutputOf(example.Id) is not { } output || site.Evidence.HashOf(example.Id) is not { } hash) return null;
        var record = new JsonObject
        {
            ["id"] = example.Id,
            ["hash"] = hash,
            ["output"] = output.Text,
            ["parameters"] = new JsonArray([.. example.Parameters.Select(ParameterRecord.Of)]),
            ["figures"] = new JsonArray([.. site.Evidence.FiguresOf(example).Select(file => new JsonObject { ["name"] = example.FigureName(file), ["file"] = site.ResourceFiles.GetValueOrDefault(file, file) })]),
        };
        return record.ToJsonString(Form) + "\n";
    }
}
