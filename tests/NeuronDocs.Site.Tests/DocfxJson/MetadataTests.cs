namespace NeuronDocs.Site.Tests;

/// <summary>What docfx.json and its patterns say about files and pages.</summary>
public sealed class MetadataTests
{
    [Theory]
    [InlineData("**/*.{md,yml}", "a/b.md", true)]
    [InlineData("**/*.{md,yml}", "a/b.txt", false)]
    [InlineData("**.md", "a/b/c.md", true)]
    [InlineData("a/**.md", "a/b/c.md", true)]
    [InlineData("**/*.MD", "a/b.md", true)]
    [InlineData("**/*.md", ".git/b.md", false)]
    [InlineData(".config/*.md", ".config/b.md", true)]
    [InlineData("{a,{b,c}}/*.md", "c/x.md", true)]
    public void Patterns_match_as_in_docfx(string pattern, string path, bool matches) => Assert.Equal(matches, new Globs([pattern], []).Matches(path));

    [Fact]
    public void Case_and_dots_can_be_asked_for()
    {
        Assert.False(new Globs(["*.MD"], [], caseMatters: true).Matches("b.md"));
        Assert.True(new Globs(["**/*.md"], [], dots: true).Matches(".git/b.md"));
    }

    [Theory]
    [InlineData("?.md", "has '?' or '[]'; patterns have **, * and {a,b}")]
    [InlineData("!a.md", "begins with '!'; list it as 'exclude'")]
    [InlineData("{a.md", "has a brace that is not closed")]
    public void Patterns_that_are_not_supported_are_named(string pattern, string problem)
    {
        using var repository = new TestRepository();
        repository.Write("docfx.json", $$"""{ "build": { "content": [ { "files": ["{{pattern}}"] } ] } }""");
        var findings = new FindingList();
        DocfxConfigReader.Read(repository.Root, findings);
        Assert.Equal($"docfx.json:1:39: error wrong-value: The pattern '{pattern}' {problem}.", Assert.Single(findings.Sorted()).ToString());
    }

    [Fact]
    public async Task The_header_of_a_page_goes_before_the_last_rule_that_matches_and_this_before_the_whole_site()
    {
        using var repository = new TestRepository();
        repository.Write("docfx.json", """
            { "build": {
              "content": [ { "src": "docs", "files": ["**/*.md", "**/toc.yml"], "exclude": ["_template/**"] } ],
              "globalMetadata": { "description": "whole", "_appTitle": "Site", "_lang": "de" },
              "fileMetadata": { "description": { "docs/{a,b}.md": "first", "docs/a.md": "last" }, "_noindex": { "docs/b.md": true } }
            } }
            """);
        repository.Write("docs/a.md", "# A\n").Write("docs/b.md", "# B\n").Write("docs/c.md", "# C\n").Write("docs/d.md", "---\ndescription: own\n_lang: fr\n---\n# D\n");
        Assert.Empty(await repository.BuildAsync());
        Assert.Contains("<meta name=\"description\" content=\"last\">", repository.Read("a.html"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"first\">", repository.Read("b.html"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", repository.Read("b.html"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"whole\">", repository.Read("c.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", repository.Read("c.html"), StringComparison.Ordinal);
        Assert.Contains("<title>C · Site</title>", repository.Read("c.html"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"de\">", repository.Read("c.html"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"own\">", repository.Read("d.html"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"fr\">", repository.Read("d.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_says_what_does_not_stand_beside_it()
    {
        using var repository = new TestRepository();
        repository.Write("docs/toc.yml", "- name: Book\n  href: index.md\n  items:\n  - name: One\n    href: one.md\n  - name: Two\n    href: two.md\n");
        repository.Write("docs/one.md", "---\n_disableToc: true\n_disableNavbar: true\n---\n# One\n\n## Part\n").Write("docs/two.md", "---\n_layout: landing\n---\n# Two\n\n## Part\n");
        Assert.Empty(await repository.BuildAsync());
        var (one, two) = (repository.Read("one.html"), repository.Read("two.html"));
        Assert.DoesNotContain("class=\"chap\"", one, StringComparison.Ordinal);
        Assert.DoesNotContain("<nav aria-label=\"Site\">", one, StringComparison.Ordinal);
        Assert.Contains("On this page", one, StringComparison.Ordinal);
        Assert.Contains("rel=\"next\"", one, StringComparison.Ordinal);
        Assert.DoesNotContain("On this page", two, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"prev\"", two, StringComparison.Ordinal);
        Assert.Contains("<nav aria-label=\"Site\">", two, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_disableTok: true", "docs/page.md:2:1: error unknown-key: A page has no key '_disableTok' that this builder knows. Did you mean '_disableToc'?")]
    [InlineData("_disableToc: yes", "docs/page.md:2:1: error wrong-value: '_disableToc' must be true or false.")]
    [InlineData("_layout: wide", "docs/page.md:2:1: error wrong-value: There is no layout 'wide'; the only one is 'landing', without navigation and contents at the side.")]
    [InlineData("redirect_url: x.md", "docs/page.md:2:1: error unsupported-key: 'redirect_url' of docfx is not supported here; let the server redirect, or keep the page and link to the other.")]
    public async Task A_header_that_means_nothing_is_named(string header, string expected) =>
        Assert.Equal(expected, Assert.Single(await TestRepository.FindingsOfAsync($"---\n{header}\n---\n# T\n")));

    [Fact]
    public async Task A_toc_is_a_list_or_has_one_and_leads_where_it_says()
    {
        using var repository = new TestRepository();
        repository.Write("docs/toc.yml", "items:\n- name: Home\n  href: index.md\n  expanded: true\n- name: More\n  href: more/\n  topicHref: more/b.md\n- name: Rest\n  uid: rest\n");
        repository.Write("docs/more/toc.yml", "- name: A\n  href: a.md\n").Write("docs/more/a.md", "# A\n").Write("docs/more/b.md", "# B\n").Write("docs/rest.md", "---\nuid: rest\n---\n# Rest\n");
        Assert.Empty(await repository.BuildAsync());
        var home = repository.Read("index.html");
        Assert.Contains("<a href=\"more/b.html\">More</a>", home, StringComparison.Ordinal);
        Assert.Contains("<a href=\"rest.html\">Rest</a>", home, StringComparison.Ordinal);
        Assert.Contains("aria-current=\"true\">More</a>", repository.Read("more/a.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- name: Home\n  href: index.md\n  homepage: index.md\n", "docs/toc.yml:3:3: error unsupported-key: 'homepage' of docfx is not supported in a table of contents; write 'topicHref'.")]
    [InlineData("- name: Home\n  href: index.md\n  expanded: maybe\n", "docs/toc.yml:3:13: error wrong-value: 'expanded' must be true or false.")]
    [InlineData("order: 1\nitems:\n- name: Home\n  href: index.md\n", "docs/toc.yml:1:1: error unsupported-key: 'order' of docfx is not supported in a table of contents; a page belongs to the first entry that leads to it; put that one first.")]
    [InlineData("itms:\n- name: Home\n  href: index.md\n", "docs/toc.yml:1:1: error unknown-key: An entry of a table of contents has no key 'itms'. Did you mean 'items'?")]
    public async Task A_key_of_a_toc_that_means_nothing_is_named(string toc, string expected)
    {
        using var repository = new TestRepository();
        repository.Write("docs/toc.yml", toc);
        Assert.Equal(expected, Assert.Single(await repository.BuildAsync()));
    }

    [Theory]
    [InlineData("\"rules\": { \"InvalidFileLink\": \"warning\" }", "docfx.json:1:33: error wrong-value: This must be 'error': every finding is one here, and none can be lowered.")]
    [InlineData("\"build\": { \"globalMetadata\": { \"_appFooter\": \"x\" } }", "docfx.json:1:34: error unsupported-key: '_appFooter' of docfx is not supported here; change the template.")]
    [InlineData("\"build\": { \"postProcessors\": [\"Mine\"] }", "docfx.json:1:33: error wrong-value: This must be 'ExtractSearchIndex', the only one that this builder knows.")]
    public void A_value_that_this_builder_does_not_follow_is_named(string json, string expected)
    {
        using var repository = new TestRepository();
        repository.Write("docfx.json", $"{{ {json} }}");
        var findings = new FindingList();
        DocfxConfigReader.Read(repository.Root, findings);
        Assert.Equal(expected, Assert.Single(findings.Sorted()).ToString());
    }
}
