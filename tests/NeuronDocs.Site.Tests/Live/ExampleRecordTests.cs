using System.Text.Json;

namespace NeuronDocs.Site.Tests;

public sealed class ExampleRecordTests
{
    private const string Parameters = """
        [Range(0.01, 2, Log = true)] double eta = 1e-1, [Range(-3, 4_000, Step = 1.0 / 2)] double shift = -2, [Choice("relu", "t\"h")] string a = "relu", [Choice("Sum", "Mean")] Mode mode = Mode.Mean, [Seed] ulong seed = 7, bool nesterov = true
        """;

    [Fact]
    public async Task A_record_has_the_verified_output_its_hash_the_figures_and_what_the_parameters_may_be()
    {
        using var repository = WithPlayground(Parameters);
        Assert.Empty(await repository.BuildAsync());

        using var record = JsonDocument.Parse(repository.Read("examples/neuron/sum.json"));
        var root = record.RootElement;
        Assert.Equal("neuron/sum", root.GetProperty("id").GetString());
        Assert.Equal("z = -0.5000\nword[a b] = never", root.GetProperty("output").GetString());
        Assert.Equal(OutputHash.Of(File.ReadAllBytes(Path.Combine(repository.Root, "snippets/Neuron/Sum.verified.txt"))), root.GetProperty("hash").GetString());
        Assert.Equal("""[{"name":"curve","file":"snippets/Neuron/Sum.curve.verified.svg"}]""", root.GetProperty("figures").GetRawText());
        Assert.Equal(
            [
                """{"name":"eta","type":"double","default":"0.1","min":0.01,"max":2,"log":true}""",
                """{"name":"shift","type":"double","default":"-2","min":-3,"max":4000,"step":0.5}""",
                """{"name":"a","type":"string","default":"relu","values":["relu","t\"h"]}""",
                """{"name":"mode","type":"Mode","default":"Mean","values":["Sum","Mean"]}""",
                """{"name":"seed","type":"ulong","default":"7","seed":true}""",
                """{"name":"nesterov","type":"bool","default":"true"}""",
            ],
            root.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetRawText()));
    }

    [Fact]
    public async Task Only_examples_with_a_card_have_a_record_and_a_place_in_the_list()
    {
        using var repository = WithPlayground("");
        repository.Write("snippets/Neuron/Other.cs", File.ReadAllText(Path.Combine(repository.Root, "snippets/Neuron/Sum.cs")).Replace("neuron/sum", "neuron/other", StringComparison.Ordinal).Replace("SumExample", "OtherExample", StringComparison.Ordinal).Replace("region sum", "region other", StringComparison.Ordinal))
            .Write("snippets/Neuron/Other.verified.txt", "z = 1");
        Assert.Empty(await repository.BuildAsync());

        Assert.Equal("""[{"id":"neuron/sum","title":"A sum <of> two","card":"a/page.html#sum"}]""" + "\n", repository.Read("examples/index.json"));
        Assert.False(File.Exists(Path.Combine(repository.Output, "examples/neuron/other.json")));
    }

    [Fact]
    public async Task A_page_names_the_first_script_and_a_card_says_whether_it_has_values_to_change()
    {
        using var repository = WithPlayground("double bias = 0.5");
        Assert.Empty(await repository.BuildAsync());
        var html = repository.Read("a/page.html");
        var address = System.Text.RegularExpressions.Regex.Match(html, " data-live=\"\\.\\./(live/[0-9a-f]{8}/live\\.mjs)\"").Groups[1].Value;
        Assert.True(File.Exists(Path.Combine(repository.Output, address)), html);
        Assert.Contains("id=\"sum\" data-values ", html, StringComparison.Ordinal);

        var release = repository.Read(address.Replace("live.mjs", "release.mjs", StringComparison.Ordinal));
        Assert.Contains($"export const app = '../../playground/{repository.Playground!.Manifest.Hash}/';", release, StringComparison.Ordinal);
        Assert.Contains("export const version = '3.1.4';", release, StringComparison.Ordinal);

        repository.Write("docs/_template/live/live.mjs", "export const other = 1;\n");
        repository.Write("snippets/Neuron/Sum.cs", File.ReadAllText(Path.Combine(repository.Root, "snippets/Neuron/Sum.cs")).Replace("double bias = 0.5", "", StringComparison.Ordinal).Replace("+ bias", "", StringComparison.Ordinal));
        Assert.Empty(await repository.BuildAsync());
        Assert.DoesNotContain(address, repository.Read("a/page.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("data-values", repository.Read("a/page.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_playground_there_is_nothing_of_it()
    {
        using var repository = new TestRepository();
        repository.AddExample();
        repository.Write("docs/page.md", TestRepository.Card);
        Assert.Empty(await repository.BuildAsync());
        Assert.DoesNotContain("data-live", repository.Read("page.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(repository.Output, "live")));
        Assert.False(Directory.Exists(Path.Combine(repository.Output, "examples")));
    }

    [Theory]
    [InlineData("double bias = 2.0 * 11", "2.0 * 11")]
    [InlineData("double bias = Math.PI", "Math.PI")]
    [InlineData("[Range(0, Limit)] double bias = 1", "Limit")]
    [InlineData("[Range(0, 1, Step = 1 / 8)] double bias = 1", "1 / 8")]
    public async Task What_would_have_to_be_computed_is_a_finding(string parameter, string computed)
    {
        using var repository = WithPlayground(parameter);
        var finding = Assert.Single(await repository.BuildAsync());
        Assert.StartsWith("snippets/Neuron/Sum.cs:8:", finding, StringComparison.Ordinal);
        Assert.Contains($"example-form: '{computed}' of the parameter 'bias' is no literal", finding, StringComparison.Ordinal);
    }

    private static TestRepository WithPlayground(string parameters)
    {
        var repository = new TestRepository();
        repository.AddExample();
        var source = File.ReadAllText(Path.Combine(repository.Root, "snippets/Neuron/Sum.cs")).Replace("double bias = 0.5", parameters, StringComparison.Ordinal);
        repository.Write("snippets/Neuron/Sum.cs", parameters.Contains("bias", StringComparison.Ordinal) ? source : source.Replace(" + bias", "", StringComparison.Ordinal))
            .Write("app/worker.mjs", "1").Write("app/worker.mjs.br", "2").Write("app/worker.mjs.gz", "3").Write("app/manifest.json", "{}")
            .Write("CITATION.cff", "version: 3.1.4\n")
            .Write("docs/a/page.md", TestRepository.Card);
        var folder = Path.Combine(repository.Root, "app");
        repository.Playground = new PlaygroundApp(folder, PlaygroundManifest.Of(folder));
        return repository;
    }
}
