using System.Text.RegularExpressions;

namespace NeuronDocs.Site.Tests;

/// <summary>Every kind of finding in the code is documented and has a planted defect here, which is reported where it was planted.</summary>
public sealed partial class FindingKindTests
{
    private const string Page = "docs/page.md";
    private const string Sum = "snippets/Neuron/Sum.cs";
    private const string Claims = "docs/claims.yml";
    private const string Claim = "- id: E-N-01\n  sheet: 004_963f30698b94edca.txt\n  question: neuron\n  claim: A sum is a sum.\n  verdict: 'true'\n  why: It is.\n  source: [goh2017]\n  evidence: {example: neuron/sum, predicate: 'z < 0'}\n";

    /// <summary>What happens to machines and not to trees; each has a test of its own or cannot be brought about.</summary>
    private static readonly string[] OfTheMachine = ["dotnet-failed", "external-link", "file-access", "internal", "npm-busy", "npm-failed", "output-not-a-site", "output-unwritable", "package-busy", "playground-busy", "unwritable"];

    private static readonly Dictionary<string, (string Place, Action<TestRepository> Plant)> Plants = new(StringComparer.Ordinal)
    {
        ["bad-figure"] = ($"{Page}:5:1", t => t.Write("snippets/Neuron/Sum.curve.verified.svg", "<svg").Write(Page, TestRepository.Card)),
        ["bad-formula"] = ($"{Page}:3:3", t => t.Write(Page, "# P\n\nA $\\frac{1}$\n")),
        ["bad-include"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n[!code-csharp[](~/snippets/Neuron/Sum.cs?rang=1)]\n")),
        ["bad-link"] = ($"{Page}:3:3", t => t.Write(Page, "# P\n\nA [x](javascript:x)\n")),
        ["bad-mark"] = ($"{Page}:3:6", t => t.Write(Page, "# P\n\nA 0.5<!--= what -->\n")),
        ["bad-syntax"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n:::image source=\"pic.png\":::\n").Write("docs/pic.png", "x")),
        ["bad-tabs"] = ($"{Page}:", t => t.Write(Page, "# P\n\n# [A](#tab/a)\n\nx\n\n# [B](#tab/a)\n\ny\n\n---\n")),
        ["bad-template"] = ("docs/_template/Conceptual.html.primary.tmpl:1:1", t => t.Write("docs/_template/Conceptual.html.primary.tmpl", "{{#open}}\n")),
        ["bad-xref"] = ($"{Page}:6:1", t => t.Write(Page, "---\nuid: u\n---\n# P\n\n<xref:u?displayproperty=x>\n")),
        ["bibliography"] = ("docs/references.bib:2:1", t => t.Write("docs/references.bib", "\n@article{a, title = {x}}\n")),
        ["card"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n[!code-csharp[](~/snippets/Neuron/Sum.cs#sum)]\n")),
        ["citation-text"] = ($"{Page}:3:1", t => t.Write("docs/references.bib", "@article{goh2017,\n  title = {W},\n  author = {Goh, Gabriel},\n  year = {2017}\n}\n").Write("docs/references.md", "# References\n\n- <a id=\"goh2017\"></a>W\n").Write(Page, "# P\n\n[He 2015](references.md#goh2017)\n")),
        ["claim-predicate"] = ($"{Claims}:8:", t => t.Write(Claims, Claim.Replace("z < 0", "z <", StringComparison.Ordinal))),
        ["claims"] = ($"{Claims}:5:", t => t.Write(Claims, Claim.Replace("'true'", "'tru'", StringComparison.Ordinal))),
        ["concept"] = ("docs/concepts.csv:2:1", t => t.Write("docs/concepts.csv", "chapter,slug,title,kind,types\nneuron,sum,Sum,behavior,\n")),
        ["content-policy"] = ($"{Page}:3:3", t => t.Write(Page, "# P\n\nA <img src=\"https://example.org/x.png\" alt=\"x\">\n")),
        ["duplicate-example"] = ("snippets/Neuron/Two.cs:", t => t.Write("snippets/Neuron/Two.cs", File.ReadAllText(Path.Combine(t.Root, Sum)))),
        ["duplicate-id"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n<a id=\"p\"></a>\n")),
        ["duplicate-label"] = ("snippets/Neuron/Sum.verified.txt:2:1", t => t.Write("snippets/Neuron/Sum.verified.txt", "z = 1\nz = 2\n")),
        ["duplicate-uid"] = ("docs/two.md:2:6", t => t.Write(Page, "---\nuid: u\n---\n# P\n").Write("docs/two.md", "---\nuid: u\n---\n# P\n")),
        ["empty-include"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n[!code[](empty.txt)]\n").Write("docs/empty.txt", "\n\n")),
        ["example-form"] = ($"{Sum}:", t => t.Write(Sum, "public static class SumExample\n{\n    [Example(\"Sum\", \"T\")]\n    public static void Run()\n    {\n        #region sum\n        #endregion\n    }\n}\n")),
        ["example-name"] = ("snippets/Neuron/Add.cs:", t => t.Write("snippets/Neuron/Add.cs", File.ReadAllText(Path.Combine(t.Root, Sum)))),
        ["example-region"] = ($"{Sum}:", t => t.Write(Sum, File.ReadAllText(Path.Combine(t.Root, Sum)).Replace("var z", "if (var z", StringComparison.Ordinal))),
        ["false-claim"] = ($"{Claims}:8:", t => t.Write(Claims, Claim.Replace("z < 0", "z > 0", StringComparison.Ordinal))),
        ["figure-text"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n![](pic.png)\n").Write("docs/pic.png", "x")),
        ["forbidden-html"] = ($"{Page}:3:3", t => t.Write(Page, "# P\n\nA <blink>x</blink>\n")),
        ["heading-order"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n### Q\n")),
        ["include-cycle"] = ("docs/includes/x.md:1:1", t => t.Write(Page, "# P\n\n[!INCLUDE [x](includes/x.md)]\n").Write("docs/includes/x.md", "[!INCLUDE [x](x.md)]\n")),
        ["invalid-csv"] = ("docs/concepts.csv:2:1", t => t.Write("docs/concepts.csv", "chapter,slug,title,kind,types\nneuron,sum\n")),
        ["invalid-html"] = ($"{Page}:3:5", t => t.Write(Page, "# P\n\n<ul><p>x</p></ul>\n")),
        ["invalid-json"] = ("docfx.json:1:", t => t.Write("docfx.json", "{ \"build\": }")),
        ["invalid-yaml"] = ("docs/toc.yml:2:1", t => t.Write("docs/toc.yml", "- name: [\n")),
        ["missing-alt"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n![](pic.png)\n").Write("docs/pic.png", "x")),
        ["missing-anchor"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n[x](index.md#gone)\n")),
        ["missing-example"] = ($"{Page}:3:", t => t.Write(Page, "# P\n\nA 0.5<!--= neuron/su#z -->\n")),
        ["missing-file"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n[x](gone.md)\n")),
        ["missing-id"] = ("docs/index.md:1:1", t => t.Write("docs/_template/partials/footer.tmpl.partial", "<footer aria-labelledby=\"gone\"></footer>\n")),
        ["missing-label"] = ($"{Page}:3:", t => t.Write(Page, "# P\n\nA 0.5<!--= neuron/sum#y -->\n")),
        ["missing-name"] = ("docs/toc.yml:3:", t => t.Write("docs/toc.yml", "- name: Home\n  href: index.md\n- items: []\n")),
        ["missing-output"] = ($"{Sum}:", t => File.Delete(Path.Combine(t.Root, "snippets/Neuron/Sum.verified.txt"))),
        ["missing-reference"] = ($"{Page}:3:", t => t.Write(Page, "# P\n\nA 0.5<!--= quoted: nobody2020 -->\n")),
        ["missing-region"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n[!code-csharp[](~/snippets/Neuron/Sum.cs#su)]\n")),
        ["missing-template"] = ("docs/_template/partials/footer.tmpl.partial:1:1", t => File.Delete(Path.Combine(t.Root, "docs/_template/partials/footer.tmpl.partial"))),
        ["missing-uid"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n<xref:gone>\n")),
        ["nested-control"] = ($"{Page}:3:", t => t.Write(Page, "# P\n\n[a <details><summary>x</summary></details>](index.md)\n")),
        ["no-content"] = ("docfx.json:1:1", t => t.Write("docfx.json", "{ \"build\": { \"content\": [ { \"files\": [\"none/*.md\"] } ] } }")),
        ["no-example"] = ("snippets/Neuron/Other.cs:1:1", t => t.Write("snippets/Neuron/Other.cs", "public static class Other;\n")),
        ["no-name"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n[](https://example.org/)\n")),
        ["not-utf8"] = ($"{Page}:3:", t => File.WriteAllBytes(Path.Combine(t.Root, Page), [(byte)'#', (byte)' ', (byte)'P', 10, 10, 0xFF, 0xFE])),
        ["orphan-example"] = ($"{Sum}:", _ => { }),
        ["orphan-figure"] = ("snippets/Neuron/Sum.curve.verified.svg:1:1", t => t.Write(Page, "# P\n\n[!code-csharp[](~/snippets/Neuron/Sum.cs#sum)]\n\n[!code-text[](~/snippets/Neuron/Sum.verified.txt)]\n")),
        ["orphan-output"] = ("snippets/Neuron/Gone.verified.txt:1:1", t => t.Write("snippets/Neuron/Gone.verified.txt", "x\n")),
        ["outside-repository"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n[x](../../x.md)\n")),
        ["record"] = ("evidence/x.json:1:1", t => t.Write("evidence/x.json", "{}")),
        ["reproduction"] = ("docs/reproductions.yml:3:", t => t.Write("docs/reproductions.yml", "- title: t\n  source: [goh2017]\n  question: nowhere\n  values: []\n")),
        ["stale-number"] = ($"{Page}:3:", t => t.Write(Page, "# P\n\nA 0.7<!--= neuron/sum#z -->\n")),
        ["stale-page"] = ("docs/references.md:1:1", t => t.Write("docs/references.bib", "@article{a2020,\n  title = {x},\n  year = {2020}\n}\n")),
        ["symbolic-link"] = ("docs/loop:1:1", t => File.CreateSymbolicLink(Path.Combine(t.Root, "docs/loop"), ".")),
        ["too-deep"] = ($"{Page}:1:1", t => t.Write(Page, new string('>', 2000) + " x\n")),
        ["too-large"] = ($"{Page}:1:1", t => t.Write(Page, new string('x', 5_300_000))),
        ["unaccounted"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n```\nx\n```\n")),
        ["unchecked-example"] = ($"{Sum}:", t => Directory.Delete(Path.Combine(t.Root, "tests"), recursive: true)),
        ["unknown-key"] = ("docfx.json:2:", t => t.Write("docfx.json", "{\n  \"bild\": {} }")),
        ["unmarked-number"] = ($"{Page}:3:3", t => t.Write(Page, "# P\n\nA 0.25\n")),
        ["unsafe-name"] = ("docs/a#b.md:1:1", t => t.Write("docs/a#b.md", "# P\n")),
        ["unsupported-key"] = ("docfx.json:2:", t => t.Write("docfx.json", "{\n  \"build\": { \"overwrite\": [] } }")),
        ["unsupported-syntax"] = ($"{Page}:3:1", t => t.Write(Page, "# P\n\n[!NOTES] x\n")),
        ["wrong-value"] = ("docfx.json:2:", t => t.Write("docfx.json", "{\n  \"build\": 5 }")),
    };

    // The API's: what the documented library holds besides, or what docfx.json's metadata says instead of it.
    private static readonly Dictionary<string, (string Place, string? Metadata, string File, string Text)> ApiPlants = new(StringComparer.Ordinal)
    {
        ["api-not-in-content"] = ("docfx.json:2:", """{ "src": "src/Lib/Lib.csproj", "dest": "elsewhere" }""", "docs/page.md", "# P\n"),
        ["invalid-csharp"] = ("src/Lib/New.cs:3:19", null, "src/Lib/New.cs", "namespace Lib;\n\npublic class New {\n"),
        ["invalid-xml"] = ("src/Lib/Lib.csproj:2:8", null, "src/Lib/Lib.csproj", "<Project>\n  <A></B>\n</Project>\n"),
        ["missing-cref"] = ("src/Lib/New.cs:3:29", null, "src/Lib/New.cs", "namespace Lib;\n\n/// <summary>See <see cref=\"Midle\"/>.</summary>\npublic class New;\n"),
        ["no-namespace"] = ("src/Lib/New.cs:1:14", null, "src/Lib/New.cs", "public class New;\n"),
        ["nothing-inherited"] = ("src/Lib/New.cs:7:17", null, "src/Lib/New.cs", "namespace Lib;\n\n/// <summary>N.</summary>\npublic class New\n{\n    /// <inheritdoc/>\n    public void M() { }\n}\n"),
        ["unsupported-source"] = ("docfx.json:2:", """{ "src": "docs/index.md", "dest": "obj/api" }""", "docs/page.md", "# P\n"),
    };

    public static TheoryData<string> Kinds => [.. Plants.Keys.Concat(ApiPlants.Keys)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_planted_defect_is_reported_where_it_was_planted(string kind)
    {
        using var api = ApiPlants.TryGetValue(kind, out var ofApi) ? ofApi.Metadata is null ? new ApiRepository() : new ApiRepository(ofApi.Metadata) : null;
        using var own = api is null ? new TestRepository() : null;
        var tree = api?.Tree ?? own!;
        if (api is null) tree.AddExample();
        if (api is null) Plants[kind].Plant(tree);
        else tree.Write(ofApi.File, ofApi.Text);
        var findings = new FindingList();
        Checker.Check(tree.Root, findings);
        var found = findings.Sorted().Select(f => f.WithColumn().ToString()).Concat((await tree.BuildAsync()).Select(Full)).ToList();
        var place = api is null ? Plants[kind].Place : ofApi.Place;
        Assert.True(found.Exists(f => f.StartsWith(place, StringComparison.Ordinal) && f.Contains($": error {kind}: ", StringComparison.Ordinal)), $"{kind} was planted at {place}, found were:\n{string.Join('\n', found)}");
    }

    [Fact]
    public void Every_kind_in_the_code_is_planted_and_documented()
    {
        var kinds = Sources().SelectMany(text => Kind().Matches(text)).Select(m => m.Groups["kind"].Value).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(kinds, Plants.Keys.Concat(ApiPlants.Keys).Concat(OfTheMachine).Order(StringComparer.Ordinal));
        Assert.Equal(kinds, Row().Matches(File.ReadAllText(Path.Combine(TestRepository.Source, "src/NeuronDocs.Site/Findings/README.md"))).Select(m => m.Groups["kind"].Value));
    }

    // As the console shows it.
    private static string Full(string finding) => Place().Replace(finding, m => m.Groups["column"].Success ? m.Value : $"{m.Groups["file"].Value}:{(m.Groups["line"].Success ? m.Groups["line"].Value : "1")}:1: error ");

    private static IEnumerable<string> Sources() =>
        new[] { "src/NeuronDocs.Site", "src/NeuronDocs.Cli" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(TestRepository.Source, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules")).Select(File.ReadAllText);

    [GeneratedRegex("""\b(?:Add|[Rr]eport|Fail|Defect|Finding)\("(?<kind>[a-z0-9-]+)", """)]
    private static partial Regex Kind();

    [GeneratedRegex("^\\| `(?<kind>[a-z0-9-]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("^(?<file>[^:]+?)(:(?<line>\\d+))?(:(?<column>\\d+))?: error ")]
    private static partial Regex Place();
}
