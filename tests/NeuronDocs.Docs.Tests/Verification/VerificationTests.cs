using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

/// <summary>What the page of verification and its JSON say.</summary>
public class VerificationTests
{
    private const string Json = "docs/verification/verification.json";

    [Fact]
    public void The_list_for_programs_has_the_form_that_its_schema_gives()
    {
        var schema = JsonSchema.FromFile(Path.Combine(Repository.Root, "docs/verification/verification.schema.json"));
        var list = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, Json)))!;
        var results = Evaluate(schema, list);
        Assert.True(results.IsValid, Details(results));

        list["examples"]![0]!["checkedAgainst"] = new JsonArray();
        Assert.False(Evaluate(schema, list).IsValid);
    }

    [Fact]
    public void An_example_lists_what_rests_on_it_and_what_it_was_checked_against()
    {
        using var tree = new SmallTree();
        var example = JsonNode.Parse(tree.Read(Json))!["examples"]![0]!;
        Assert.Equal("neuron/weighted-sum", (string?)example["id"]);
        Assert.Equal("docs/neuron/index.md#weighted-sum", (string?)example["page"]);
        Assert.Equal(["E-N-01"], example["guards"]!["claims"]!.AsArray().Select(claim => (string?)claim));
        Assert.Equal(4, (int?)example["guards"]!["numbers"]);
        Assert.Equal(["the same sum by hand"], example["checkedAgainst"]!.AsArray().Select(check => (string?)check));
        Assert.Empty(example["identicalOn"]!.AsArray());
        Assert.Contains("| [A weighted sum](../neuron/index.md#weighted-sum) `neuron/weighted-sum` |", tree.Read("docs/verification/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_platform_counts_for_an_example_as_long_as_it_gave_the_verified_bytes()
    {
        using var tree = new SmallTree();
        var hash = RunHash.Of(tree.Read(SmallTree.Output), [("line", "<svg/>")]);
        var record = new PlatformRecord("test-64", "A test", ".NET", "2026-01-02", new(StringComparer.Ordinal) { ["neuron/weighted-sum"] = hash });
        tree.Write(record.File, record.ToJson());
        tree.Accept();
        Assert.Contains("| test-64 | A test | .NET | 2026-01-02 | 1 of 1 |", tree.Read("docs/verification/index.md"), StringComparison.Ordinal);
        Assert.Equal("test-64", (string?)JsonNode.Parse(tree.Read(Json))!["examples"]![0]!["identicalOn"]![0]);

        tree.Replace(SmallTree.Output, "free text", "other text");
        tree.Accept();
        Assert.Contains("| test-64 | A test | .NET | 2026-01-02 | 0 of 1 |", tree.Read("docs/verification/index.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"id\": \"other\", \"platform\": \"p\", \"runtime\": \"r\", \"recorded\": \"d\", \"examples\": {} }", "evidence/test.json:1:1: error record: ")]
    [InlineData("{\n  \"id\": }", "evidence/test.json:2:9: error record: Invalid JSON: ")]
    public void A_file_that_is_no_record_is_found(string text, string finding)
    {
        using var tree = new SmallTree();
        tree.Write("evidence/test.json", text);
        Assert.Contains(tree.Check(), found => found.StartsWith(finding, StringComparison.Ordinal));
    }

    private static EvaluationResults Evaluate(JsonSchema schema, JsonNode list) =>
        schema.Evaluate(JsonSerializer.SerializeToElement(list), new EvaluationOptions { OutputFormat = OutputFormat.List });

    private static string Details(EvaluationResults results) =>
        string.Join('\n', (results.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).Select(detail => $"{detail.InstanceLocation}: {JsonSerializer.Serialize(detail.Errors)}"));
}
