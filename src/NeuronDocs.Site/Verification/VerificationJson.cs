using System.Text.Encodings.Web;
using System.Text.Json;

namespace NeuronDocs.Site;

/// <summary>The page of verification for programs, in the form that <c>verification.schema.json</c> beside it gives.</summary>
internal static class VerificationJson
{
    public const string File = "docs/verification/verification.json";

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Verification verification, Evidence evidence, ApiLibrary library, IReadOnlyDictionary<string, string> pageOfExample)
    {
        IEnumerable<string> Members(ExampleSource example) => library.Highlighter.Spans(example.StandaloneProgram).Select(span => span.Uid).OfType<string>().Where(library.Model.Uids.ContainsKey);
        return JsonSerializer.Serialize(new
        {
            version = Release.Read(evidence.RepositoryRoot).Version,
            platforms = verification.Platforms.Select(platform => new { id = platform.Id, platform = platform.Platform, runtime = platform.Runtime, recorded = platform.Recorded }),
            examples = verification.Examples.Select(example => new
            {
                id = example.Example.Id,
                title = example.Example.Title,
                source = example.Example.File,
                page = pageOfExample.TryGetValue(example.Example.Id, out var page) ? $"{page}#{example.Example.Slug}" : null,
                outputSha256 = example.OutputHash,
                figures = evidence.FiguresOf(example.Example),
                guards = new
                {
                    concepts = example.Concepts,
                    claims = example.Claims,
                    pages = example.Pages,
                    numbers = example.Numbers,
                    api = Members(example.Example).Distinct().Order(StringComparer.Ordinal),
                },
                checkedAgainst = example.Checks,
                identicalOn = example.Platforms.Select(platform => platform.Id),
            }),
        }, Form) + "\n";
    }
}
