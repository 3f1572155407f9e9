using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NeuronDocs.Site;

/// <summary>The page of verification for programs, in the form that <c>verification.schema.json</c> beside it gives.</summary>
internal static class VerificationJson
{
    public const string File = "docs/verification/verification.json";

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Verification verification, Evidence evidence, ApiLibrary library, IReadOnlyDictionary<string, string> pageOfExample)
    {
        IEnumerable<string> Members(ExampleSource example) => library.Highlighter.Spans(example.StandaloneProgram).Select(span => span.Uid).OfType<string>().Where(library.Model.Uids.ContainsKey);
        return new JsonObject
        {
            ["version"] = Release.Read(evidence.RepositoryRoot).Version,
            ["platforms"] = new JsonArray([.. verification.Platforms.Select(platform => new JsonObject
            {
                ["id"] = platform.Id,
                ["platform"] = platform.Platform,
                ["runtime"] = platform.Runtime,
                ["recorded"] = platform.Recorded,
            })]),
            ["examples"] = new JsonArray([.. verification.Examples.Select(example => new JsonObject
            {
                ["id"] = example.Example.Id,
                ["title"] = example.Example.Title,
                ["source"] = example.Example.File,
                ["page"] = pageOfExample.TryGetValue(example.Example.Id, out var page) ? $"{page}#{example.Example.Slug}" : null,
                ["outputSha256"] = example.OutputHash,
                ["figures"] = List(evidence.FiguresOf(example.Example)),
                ["guards"] = new JsonObject
                {
                    ["concepts"] = List(example.Concepts),
                    ["claims"] = List(example.Claims),
                    ["pages"] = List(example.Pages),
                    ["numbers"] = example.Numbers,
                    ["api"] = List(Members(example.Example).Distinct().Order(StringComparer.Ordinal)),
                },
                ["checkedAgainst"] = List(example.Checks),
                ["identicalOn"] = List(example.Platforms.Select(platform => platform.Id)),
            })]),
        }.ToJsonString(Form) + "\n";
    }

    private static JsonArray List(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
