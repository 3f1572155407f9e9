using System.Text.Json;

namespace NeuronDocs.Site.Tests;

public sealed class SearchIndexTests
{
    [Fact]
    public async Task A_page_is_found_by_its_sections_cards_and_claims_but_not_by_its_code()
    {
        using var repository = new TestRepository();
        repository.AddExample();
        repository.Write("docs/toc.yml", "- name: Chapters\n  items:\n  - name: What is a page?\n    href: page.md\n");
        repository.Write("docs/page.md", $"""
            ---
            keywords: [sheet, leaf]
            ---
            # Page

            Lead.

            ## Short answer

            The answer.

            ## One

            Before.

            {TestRepository.Card}
            After.

            ### Inner \<two>

            Text of $x^2$.

            ```csharp
            var secret = 1;
            ```
            """);
        Assert.Empty(await repository.BuildAsync());

        var page = Page(repository, "page.html");
        Assert.Equal("What is a page?", page.Group);
        Assert.Equal("sheet | leaf", page.Names);
        Assert.Equal("Lead. The answer.", page.Text);
        Assert.Equal(["one: One: Before. After.", "sum: A sum <of> two: A curve", "inner-two: Inner <two>: Text of x2."], page.Sections);
    }

    [Fact]
    public async Task Types_carry_the_titles_of_their_concepts_and_members_are_sections()
    {
        using var api = new ApiRepository();
        api.Tree.Write("docs/concepts.csv", "chapter,slug,title,kind,types\nneuron,boxes,\"Boxes, and lids\",type,Box\nneuron,box-extensions,Extended,type,BoxExtensions\n");
        Assert.Empty(await api.Tree.BuildAsync());

        var box = Page(api.Tree, "api/Lib.Box-1.html");
        Assert.Equal("Lib", box.Group);
        Assert.Equal("Boxes, and lids | Boxes, and lids neuron", box.Names);
        Assert.Equal("A box. T What is in it.", box.Text);
        Assert.Contains(box.Sections, s => s.EndsWith(": Half: Half of seven.", StringComparison.Ordinal));
        Assert.DoesNotContain(box.Sections, s => s.Contains(": Fields:", StringComparison.Ordinal));
        Assert.Equal("Extended | Extended neuron | Box Extensions", Page(api.Tree, "api/Lib.BoxExtensions.html").Names);
        Assert.Contains("<a href=\"api/Lib.Box-1.html\">", api.Tree.Read("all.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chapter,slug,title\n", "docs/concepts.csv:1:1: ")]
    [InlineData("chapter,slug,title,kind,types\na,b,c,type,X\na,b\n", "docs/concepts.csv:3:1: ")]
    [InlineData("chapter,slug,title,kind,types\na,b,\"c,type,X\n", "docs/concepts.csv:2:1: ")]
    public async Task A_malformed_list_of_concepts_is_a_finding(string csv, string place)
    {
        using var repository = new TestRepository();
        repository.Write("docs/concepts.csv", csv);
        Assert.StartsWith($"{place}error invalid-csv: ", Assert.Single(await repository.BuildAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_list_leads_to_every_page_example_and_concept()
    {
        using var repository = new TestRepository();
        repository.AddExample();
        repository.Write("docs/toc.yml", "- name: Chapters\n  items:\n  - name: Neurons\n    href: neuron/index.md\n");
        repository.Write("docs/neuron/index.md", $"# Neurons\n\n{TestRepository.Card}");
        repository.Write("docs/neuron/bias.md", "# The bias\n");
        repository.Write("docs/concepts.csv", "chapter,slug,title,kind,types\nneuron,bias,Bias,behavior,\nneuron,later,Not yet,behavior,\n");
        Assert.Empty(await repository.BuildAsync());
        var html = repository.Read("all.html");

        Assert.Contains("<a href=\"neuron/index.html\">1. Neurons</a>", html, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"neuron/bias.html\">Bias</a></li>", html, StringComparison.Ordinal);
        Assert.Contains("<li>1.1 <a href=\"neuron/index.html#sum\">A sum &lt;of&gt; two</a></li>", html, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"index.html\">Home</a></li>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Not yet", html, StringComparison.Ordinal);
        Assert.Contains("href=\"../all.html\"", repository.Read("neuron/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_brings_MiniSearch_along_without_its_comments()
    {
        using var repository = new TestRepository();
        Assert.Empty(await repository.BuildAsync());
        var script = File.ReadAllText(Directory.GetFiles(Path.Combine(repository.Output, "public"), "search.*.js").Single());
        Assert.Contains("copyright Luca Ongaro, MIT license", script, StringComparison.Ordinal);
        Assert.Contains("new MiniSearch(", script, StringComparison.Ordinal);
        Assert.DoesNotContain("/**", script, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\beval\(|new Function", script);
    }

    private static (string Group, string Names, string Text, List<string> Sections) Page(TestRepository repository, string output)
    {
        var index = JsonDocument.Parse(repository.Read("public/search.json")).RootElement;
        var page = index.GetProperty("pages").EnumerateArray().Single(p => p[0].GetString() == output);
        return (index.GetProperty("groups")[page[1].GetInt32()].GetString()!, page[4].GetString()!, page[5].GetString()!, [.. page[6].EnumerateArray().Select(s => string.Join(": ", s.EnumerateArray().Select(v => v.GetString())))]);
    }
}
