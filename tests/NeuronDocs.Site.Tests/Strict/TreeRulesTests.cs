namespace NeuronDocs.Site.Tests;

public sealed class TreeRulesTests
{
    [Fact]
    public async Task A_file_over_5_MB_is_refused() =>
        Assert.Equal(["docs/page.md:1:1: error too-large: The file is larger than 5 MB; nothing that a page is made of is meant to be."], await TestRepository.FindingsOfAsync(new string('x', (5 * 1024 * 1024) + 1)));

    [Theory]
    [InlineData("docs/loop", ".", "symbolic-link")]
    [InlineData("docs/away", "/", "symbolic-link")]
    [InlineData("docs/itself.md", "itself.md", "outside-repository")]
    [InlineData("docs/passwd.png", "/etc/passwd", "outside-repository")]
    [InlineData("docs/gone.md", "nowhere.md", "symbolic-link")]
    public async Task A_symbolic_link_that_leads_astray_is_refused(string path, string target, string code)
    {
        using var repository = new TestRepository();
        File.CreateSymbolicLink(Path.Combine(repository.Root, path), target);
        Assert.StartsWith($"{path}:1:1: error {code}: ", Assert.Single(await repository.BuildAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/a?b.md")]
    [InlineData("docs/a#b.md")]
    [InlineData("docs/a%41.md")]
    [InlineData("docs/<b>.md")]
    public async Task A_name_that_is_no_address_is_refused(string path)
    {
        using var repository = new TestRepository();
        repository.Write(path, "# P\n");
        Assert.StartsWith($"{path}:1:1: error unsafe-name: ", Assert.Single(await repository.BuildAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- name: &a Home\n  href: index.md\n- *a\n", "docs/toc.yml:3:3: error invalid-yaml: An alias (*name) is not supported here; write the value again.")]
    [InlineData("- &a [*a]\n", "docs/toc.yml:1:7: error invalid-yaml: An alias (*name) is not supported here; write the value again.")]
    public async Task YAML_that_could_be_endless_is_refused(string toc, string expected)
    {
        using var repository = new TestRepository();
        repository.Write("docs/toc.yml", toc);
        Assert.Contains(expected, await repository.BuildAsync());
    }

    [Fact]
    public async Task Raw_HTML_nested_without_end_is_refused()
    {
        var found = await TestRepository.FindingsOfAsync($"# P\n\n{string.Concat(Enumerable.Repeat("<div>", 20_000))}\n");
        Assert.Contains(found, f => f.StartsWith("docs/page.md:3:1: error forbidden-html: Raw HTML in Markdown may not contain elements nested hundreds deep.", StringComparison.Ordinal));
    }
}
