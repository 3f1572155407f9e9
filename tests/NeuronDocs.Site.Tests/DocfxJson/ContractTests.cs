using System.Text.RegularExpressions;

namespace NeuronDocs.Site.Tests;

/// <summary>src/NeuronDocs.Site/docfx.md says what the readers know; here it is compared with them.</summary>
public sealed partial class ContractTests
{
    private static string Document { get; } = File.ReadAllText(Path.Combine(TestRepository.Source, "src/NeuronDocs.Site/docfx.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_tables_name_the_keys_that_the_readers_know()
    {
        var known = DocfxConfigReader.Known().ToDictionary(k => k.Owner, k => (Supported: k.Keys, Refused: DocfxKeys.Of(k.Owner)), StringComparer.Ordinal);
        known.Add("entry", (TocReader.Known, TocReader.Refused.Keys));
        known.Add("header, globalMetadata, fileMetadata", (PageKeys.Supported, PageKeys.Unsupported));

        var rows = Rows("Keys").Select(cells => (Where: cells[1], Supported: Codes(cells[2]), Refused: Codes(cells[3]))).ToList();

        Assert.Equal(known.Keys.Order(StringComparer.Ordinal), rows.Select(r => r.Where).Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            Assert.Equal(known[row.Where].Supported.Order(StringComparer.Ordinal), row.Supported.Order(StringComparer.Ordinal));
            Assert.Equal(known[row.Where].Refused.Order(StringComparer.Ordinal), row.Refused.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Each_specification_that_a_syntax_names_exists()
    {
        var rows = Rows("Markdown").ToList();
        Assert.All(rows, row => Assert.True(row[1] == "refused" || (row[1] == "supported" && row[2].Length > 0), row[0]));
        var specs = SpecTests.Cases().Select(c => $"{c[0]}: {c[1]}").ToList();
        Assert.All(rows.Where(r => r[2].Length > 0), row => Assert.Contains(row[2], specs));
    }

    [Fact]
    public void Every_refused_key_is_reported_with_its_place_and_what_to_do()
    {
        using var repository = new TestRepository();
        foreach (var (owner, key) in DocfxConfigReader.Known().SelectMany(k => DocfxKeys.Of(k.Owner).Select(key => (k.Owner, key))))
        {
            var json = owner switch
            {
                "docfx.json" => $"{{ \"{key}\": 1 }}",
                "build" => $"{{ \"build\": {{ \"{key}\": 1 }} }}",
                "file mapping" => $"{{ \"build\": {{ \"content\": {{ \"{key}\": 1 }} }} }}",
                "metadata" => $"{{ \"metadata\": {{ \"{key}\": 1 }} }}",
                _ => $"{{ \"build\": {{ \"{owner}\": {{ \"{key}\": 1 }} }} }}",
            };
            repository.Write("docfx.json", json);
            var findings = new FindingList();
            DocfxConfigReader.Read(repository.Root, findings);
            var column = json.IndexOf($"\"{key}\"", StringComparison.Ordinal) + 1;
            Assert.Equal($"docfx.json:1:{column}: error unsupported-key: '{key}' of docfx is not supported here; {DocfxKeys.Instead(owner, key)}.", Assert.Single(findings.Sorted()).ToString());
        }
    }

    private static IEnumerable<string[]> Rows(string section)
    {
        var start = Document.IndexOf($"## {section}\n", StringComparison.Ordinal);
        var end = Document.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Document[start..(end < 0 ? Document.Length : end)].Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(2)
            .Select(l => Bar().Split(l)[1..^1].Select(c => c.Trim()).ToArray());
    }

    private static List<string> Codes(string cell) => [.. Code().Matches(cell).Select(m => m.Groups["code"].Value)];

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Code();
}
