using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site.Tests;

public sealed partial class CiteTests
{
    private const string Title = @"50 % of {a_b} & c^2 < \d # $3 ~";

    [Fact]
    public async Task The_BibTeX_of_a_card_says_what_its_text_says_whatever_is_in_the_title()
    {
        using var repository = Repository();
        Assert.Empty(await repository.BuildAsync());
        var html = repository.Read("page.html");
        var (text, bibtex) = CiteBox(html);

        var findings = new FindingList();
        var entry = Assert.Single(Bibliography.Parse(bibtex, "card.bib", findings).All);
        Assert.Empty(findings.Sorted());
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(repository.Root, "snippets/Neuron/Sum.verified.txt"))));
        Assert.Equal($"neurondocs-neuron-sum-{hash[..12]}", entry.Key);
        Assert.Equal(Title, entry["title"]);
        Assert.Equal("The\u00A0NeuronDocs\u00A0authors", Assert.Single(entry.FamilyNames));
        Assert.Equal("2031", entry.Year);
        Assert.Equal("NeuronDocs, version 7.1", entry["howpublished"]);
        Assert.Equal($"Example neuron/sum, output SHA-256 {hash[..12]}", entry["note"]);
        Assert.Equal("https://example.org/docs_1/page.html#sum", entry["url"]);
        Assert.Equal($"The NeuronDocs authors (2031). {Title}. NeuronDocs, version 7.1, example neuron/sum, output SHA-256 {hash[..12]}. https://example.org/docs_1/page.html#sum", text);
        // The digits that are shown are the same everywhere; all of them are in the file to take home.
        Assert.All(Digits().Matches(html).Select(m => m.Value), digits => Assert.Equal(hash[..12], digits));
        Assert.Contains($"// {hash}\n", repository.Read("neuron/sum.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_and_a_release_the_citation_goes_without_them()
    {
        using var repository = new TestRepository();
        repository.AddExample();
        repository.Write("docs/page.md", TestRepository.Card);
        Assert.Empty(await repository.BuildAsync());
        var (text, bibtex) = CiteBox(repository.Read("page.html"));
        Assert.Matches("^The NeuronDocs authors\\. A sum <of> two\\. NeuronDocs, example neuron/sum, output SHA-256 [0-9a-f]{12}\\.$", text);
        Assert.DoesNotContain("url", bibtex, StringComparison.Ordinal);
        Assert.DoesNotContain("year", bibtex, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("apa")]
    [InlineData("bibtex")]
    [InlineData(null)]
    public async Task The_command_prints_what_the_card_has(string? format)
    {
        using var repository = Repository();
        Assert.Empty(await repository.BuildAsync());
        var (text, bibtex) = CiteBox(repository.Read("page.html"));
        var run = await CommandRun.OfAsync(["cite", "neuron/sum", "--root", repository.Root, .. format is null ? Array.Empty<string>() : ["--format", format]]);

        Assert.Equal(0, run.ExitCode);
        var hash = OutputHash.Of(File.ReadAllBytes(Path.Combine(repository.Root, "snippets/Neuron/Sum.verified.txt")));
        var apa = $"The NeuronDocs authors. (2031). {Title} [Verified example neuron/sum, output SHA-256 {hash[..12]}]. In NeuronDocs (Version 7.1) [Computer software]. https://example.org/docs_1/page.html#sum";
        Assert.Equal(format switch { "text" => $"{text}\n", "apa" => $"{apa}\n", "bibtex" => $"{bibtex}\n", _ => $"{text}\n\n{apa}\n\n{bibtex}\n" }, run.Out);
    }

    [Theory]
    [InlineData("cite neuron/sun", "There is no example 'neuron/sun'. Did you mean 'neuron/sum'?")]
    [InlineData("cite neuron/sum --format bibtx", "There is no format 'bibtx', only text, apa and bibtex. Did you mean 'bibtex'?")]
    [InlineData("cite", "Required argument missing")]
    public async Task Wrong_names_are_wrong_usage_and_the_nearest_is_named(string arguments, string message)
    {
        using var repository = Repository();
        var run = await CommandRun.OfAsync([.. arguments.Split(' '), "--root", repository.Root]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task An_example_that_was_never_accepted_cannot_be_cited()
    {
        using var repository = Repository();
        File.Delete(Path.Combine(repository.Root, "snippets/Neuron/Sum.verified.txt"));
        var run = await CommandRun.OfAsync("cite", "neuron/sum", "--root", repository.Root);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error missing-output: The example 'neuron/sum' has no snippets/Neuron/Sum.verified.txt", run.Out, StringComparison.Ordinal);
    }

    private static TestRepository Repository()
    {
        var repository = new TestRepository();
        repository.AddExample();
        repository.Write("snippets/Neuron/Sum.cs", File.ReadAllText(Path.Combine(repository.Root, "snippets/Neuron/Sum.cs")).Replace("\"A sum <of> two\"", $"@\"{Title}\"", StringComparison.Ordinal));
        repository.Write("CITATION.cff", "version: 7.1\ndate-released: 2031-02-03\n");
        var config = Path.Combine(repository.Root, "docfx.json");
        repository.Write("docfx.json", File.ReadAllText(config).Replace("\"globalMetadata\"", "\"sitemap\": { \"baseUrl\": \"https://example.org/docs_1/\" },\n    \"globalMetadata\"", StringComparison.Ordinal));
        repository.Write("docs/page.md", TestRepository.Card);
        return repository;
    }

    private static (string Text, string BibTex) CiteBox(string html)
    {
        var match = Box().Match(html);
        Assert.True(match.Success);
        return (WebUtility.HtmlDecode(match.Groups["text"].Value), WebUtility.HtmlDecode(match.Groups["bibtex"].Value));
    }

    [GeneratedRegex("<details class=\"cite\"><summary>[^<]*</summary><div><p>(?<text>[^<]*)</p><pre[^>]*><code>(?<bibtex>[^<]*)</code></pre>")]
    private static partial Regex Box();

    [GeneratedRegex(@"\b[0-9a-f]{12,}\b")]
    private static partial Regex Digits();
}
