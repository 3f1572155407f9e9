namespace NeuronDocs.Site.Tests;

public sealed class CardTests
{
    [Fact]
    public async Task Code_output_and_figure_become_one_card_with_all_that_a_reader_needs()
    {
        using var repository = new TestRepository();
        repository.AddExample();
        repository.Write("docs/toc.yml", "- name: Chapters\n  href: index.md\n  items:\n  - name: One\n    href: one.md\n  - name: Two\n    href: two.md\n");
        repository.Write("docs/one.md", "# One\n");
        repository.Write("docs/two.md", $"# Two\n\nIt is -0.5<!--= neuron/sum#z -->.\n\n{TestRepository.Card}");
        Assert.Empty(await repository.BuildAsync());

        var html = repository.Read("two.html");
        Assert.Contains("<span class=\"ref\">Example 2.1 <a href=\"#sum\" aria-label=\"Permanent link to Example 2.1\">#</a></span><h2 id=\"sum-title\">A sum &lt;of&gt; two</h2>", html, StringComparison.Ordinal);
        // The parameters as local variables, then the region.
        Assert.Contains("id=\"sum-L1\"><span class=\"k\">double</span> bias = <span class=\"n\">0.5</span>;", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"l\" id=\"sum-out-1\">z = -0.5000\n</span>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#sum-out-1\">neuron/sum, line 1</a>", html, StringComparison.Ordinal);
        Assert.Contains("exact", html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"btn\" href=\"neuron/sum.cs\" download>", html, StringComparison.Ordinal);
        Assert.Contains("@misc{neurondocs-neuron-sum-", html, StringComparison.Ordinal);
        Assert.Contains("<td>a, b</td><td>1</td><td>2</td>", html, StringComparison.Ordinal);
        Assert.EndsWith("double bias = 0.5;\n\nvar z = 1 - 2 + bias;\nConsole.WriteLine($\"z = {z}\");\n", repository.Read("neuron/sum.cs"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(repository.Output, "snippets/Neuron/Sum.curve.verified.svg")));
        Assert.Contains("<a href=\"neuron/sum.curve.csv\" download>All rows as CSV</a>", html, StringComparison.Ordinal);
        Assert.Equal("series,x,y\n\"a, b\",1,2\n", repository.Read("neuron/sum.curve.csv"));
    }

    [Fact]
    public async Task A_figure_is_inlined_without_what_could_run_or_collide()
    {
        using var repository = new TestRepository();
        repository.AddExample();
        repository.Write("docs/page.md", $"# Page\n\n{TestRepository.Card}\n![Again](~/snippets/Neuron/Sum.curve.verified.svg)\n\nText.\n\n![Again](~/snippets/Neuron/Sum.curve.verified.svg)\n");
        Assert.Empty(await repository.BuildAsync());
        var html = repository.Read("page.html");
        Assert.DoesNotContain("onclick", html, StringComparison.Ordinal);
        Assert.DoesNotContain("fill:red", html, StringComparison.Ordinal);
        Assert.Contains("<path d=\"M0 10L-3 1.5\" />", html, StringComparison.Ordinal);
        Assert.Contains("aria-labelledby=\"fig-c-title fig-c-desc\"", html, StringComparison.Ordinal);
        Assert.Contains("<g clip-path=\"url(#fig-c-clip-1)\"", html, StringComparison.Ordinal);
        var ids = System.Text.RegularExpressions.Regex.Matches(html, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task The_hash_of_a_card_changes_with_its_output()
    {
        var hashes = new List<string>();
        foreach (var output in new[] { "z = -0.5000", "z = -0.5001" })
        {
            using var repository = new TestRepository();
            repository.AddExample();
            repository.Write("snippets/Neuron/Sum.verified.txt", output);
            repository.Write("docs/page.md", TestRepository.Card);
            Assert.Empty(await repository.BuildAsync());
            hashes.Add(System.Text.RegularExpressions.Regex.Match(repository.Read("page.html"), "Output hash</dt><dd><code>([0-9a-f]{12})<").Groups[1].Value);
        }

        Assert.All(hashes, h => Assert.Equal(12, h.Length));
        Assert.NotEqual(hashes[0], hashes[1]);
    }

    [Fact]
    public async Task A_card_on_another_page_is_where_the_table_of_numbers_leads()
    {
        using var repository = new TestRepository();
        repository.AddExample();
        repository.Write("docs/a/page.md", TestRepository.Card);
        repository.Write("docs/other.md", "It is -0.5<!--= neuron/sum#z -->.\n");
        Assert.Empty(await repository.BuildAsync());
        Assert.Contains("<a href=\"a/page.html#sum-out-1\">", repository.Read("other.html"), StringComparison.Ordinal);
    }
}
