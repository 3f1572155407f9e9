namespace NeuronDocs.Site.Tests;

public sealed class DocfxConfigTests
{
    [Theory]
    [InlineData("{ \"build\": {\n  \"contents\": [] } }", "docfx.json:2:3: error unknown-key: build has no key 'contents' that this builder knows. Did you mean 'content'?")]
    [InlineData("{\n  \"build\": [1, }", "docfx.json:2:16: error invalid-json: ")]
    [InlineData("{ \"build\": { \"output\": 3 } }", "docfx.json:1:24: error wrong-value: This must be a string.")]
    [InlineData("{ \"build\": { \"content\": [ { \"src\": \"../..\", \"files\": \"*.md\" } ] } }", "docfx.json:1:36: error outside-repository: The folder '../..' is outside of the repository.")]
    [InlineData("{ \"build\": { \"markdownEngineProperties\": { \"markdigExtensions\": [\"footnote\"] } } }", "docfx.json:1:66: error unknown-key: The Markdig extension 'footnote' is not supported; supported are footnotes, tasklists. Did you mean 'footnotes'?")]
    public void A_defect_is_named_with_its_place(string json, string expected)
    {
        using var repository = new TestRepository();
        repository.Write("docfx.json", json);
        var findings = new FindingList();
        DocfxConfigReader.Read(repository.Root, findings);
        Assert.StartsWith(expected, Assert.Single(findings.Sorted()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_single_values_and_the_names_of_docfx_templates_are_understood()
    {
        using var repository = new TestRepository();
        repository.Write("docfx.json", "{ // why\n \"build\": { \"content\": \"docs/*.md\", \"template\": [\"default\", \"modern\", \"extra\"], \"output\": \"out\", } }");
        var findings = new FindingList();
        var config = DocfxConfigReader.Read(repository.Root, findings)!;
        Assert.Empty(findings.Sorted());
        Assert.Equal(["docs/_template", "extra"], config.Templates.Distinct());
        Assert.Equal("out", config.Output);
        Assert.Equal([("docs/index.md", "docs/index.md")], config.Content.Single().Find(repository.Root));
    }

    [Fact]
    public async Task The_toc_is_held_to_the_pages_that_exist()
    {
        using var repository = new TestRepository();
        repository.Write("docs/toc.yml", "- name: Home\n  href: indx.md\n- nam: x\n");
        var found = await repository.BuildAsync();
        Assert.Equal(
            [
                "docs/toc.yml:2:9: error missing-file: There is no page 'docs/indx.md'. Did you mean 'docs/index.md'?",
                "docs/toc.yml:3:3: error missing-name: An entry of a table of contents needs a 'name'.",
                "docs/toc.yml:3:3: error unknown-key: An entry of a table of contents has no key 'nam'. Did you mean 'name'?",
            ],
            found);
    }

    [Fact]
    public async Task Invalid_YAML_is_named_with_its_line()
    {
        var found = await TestRepository.FindingsOfAsync("---\ntitle: [a\nuid: b\n---\n# T\n");
        Assert.Contains("docs/page.md:", Assert.Single(found), StringComparison.Ordinal);
        Assert.Contains("invalid-yaml", found[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_uid_taken_twice_is_named()
    {
        var found = await TestRepository.FindingsOfAsync("---\nuid: a\n---\n# T\n", ("docs/q.md", "---\nuid: a\n---\n# Q\n"));
        Assert.Equal("docs/q.md:2:6: error duplicate-uid: The uid 'a' is already taken by docs/page.md.", Assert.Single(found));
    }
}
