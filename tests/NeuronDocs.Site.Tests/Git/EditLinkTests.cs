namespace NeuronDocs.Site.Tests;

public sealed class EditLinkTests
{
    [Theory]
    [InlineData("'repo': 'https://github.com/a/b', 'branch': 'dev'", "https://github.com/a/b/blob/dev/docs/a%20page.md")]
    [InlineData("'repo': 'git@github.com:a/b.git'", "https://github.com/a/b/blob/HEAD/docs/a%20page.md")]
    [InlineData("'repo': 'https://bitbucket.org/a/b/'", "https://bitbucket.org/a/b/src/HEAD/docs/a%20page.md")]
    [InlineData("'repo': 'https://me@dev.azure.com/me/p/_git/b', 'branch': 'main'", "https://dev.azure.com/me/p/_git/b?path=docs/a%20page.md&amp;version=GBmain")]
    public async Task A_page_leads_to_its_source_as_docfx_would(string contribute, string href) =>
        Assert.Contains($"<p class=\"source\"><a href=\"{href}\">Edit this page</a></p>", await PageAsync($"'_gitContribute': {{ {contribute} }}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_host_of_ones_own_is_like_the_one_that_the_pattern_names() =>
        Assert.Contains("<a href=\"https://git.example.org/a/b/blob/HEAD/docs/a%20page.md\">", await PageAsync("'_gitContribute': { 'repo': 'https://git.example.org/a/b' }, '_gitUrlPattern': 'github'"), StringComparison.Ordinal);

    [Fact]
    public async Task There_is_no_link_where_contributions_or_git_are_turned_off_or_no_repository_is_named()
    {
        const string repo = "'_gitContribute': { 'repo': 'https://github.com/a/b' }";
        Assert.DoesNotContain("class=\"source\"", await PageAsync($"{repo}, '_disableContribution': true"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"source\"", await PageAsync(repo, "'disableGitFeatures': true, "), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"source\"", await PageAsync("'_lang': 'en'"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'_gitContribute': 'https://github.com/a/b'", "docfx.json: error wrong-value: _gitContribute is an object with 'repo', the address of the repository, and 'branch'.")]
    [InlineData("'_gitContribute': { 'repo': 'https://github.com/a/b', 'brach': 'x' }", "docfx.json: error unknown-key: _gitContribute has no key 'brach' that this builder knows. Did you mean 'branch'?")]
    [InlineData("'_gitContribute': { 'repo': 'https://example.org/a' }", "docfx.json: error wrong-value: The repository 'https://example.org/a' is on no host that is known by its name; say in _gitUrlPattern which it is like: github, vso, bitbucket.")]
    [InlineData("'_gitContribute': { 'repo': 'https://example.org/a' }, '_gitUrlPattern': 'githup'", "docfx.json: error wrong-value: There is no _gitUrlPattern 'githup', only github, vso, bitbucket. Did you mean 'github'?")]
    [InlineData("'_gitContribute': { 'repo': 'javascript:alert(1)' }, '_gitUrlPattern': 'github'", "docfx.json: error wrong-value: The repository 'javascript:alert(1)' has no address on the web.")]
    public async Task What_cannot_be_a_repository_is_one_finding(string metadata, string finding)
    {
        using var repository = Repository(metadata);
        Assert.Equal([finding], await repository.BuildAsync());
    }

    [Fact]
    public async Task With_a_repository_the_page_says_when_it_was_last_changed()
    {
        using var repository = Repository("'_gitContribute': { 'repo': 'https://github.com/a/b' }, '_disableContribution': true");
        GitRepository.Init(repository);
        GitRepository.Commit(repository, "2031-03-04T23:30:00-10:00");
        Assert.Empty(await repository.BuildAsync());
        Assert.Contains("<p class=\"source\"> <span>Last changed on <time datetime=\"2031-03-05\">5 March 2031</time></span></p>", repository.Read("a page.html"), StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(string metadata, string build = "")
    {
        using var repository = Repository(metadata, build);
        Assert.Empty(await repository.BuildAsync());
        return repository.Read("a page.html");
    }

    private static TestRepository Repository(string metadata, string build = "")
    {
        var repository = new TestRepository();
        repository.Write("docs/a page.md", "# Page\n");
        var config = File.ReadAllText(Path.Combine(repository.Root, "docfx.json"));
        repository.Write("docfx.json", config.Replace("\"globalMetadata\": {", $"{build}'globalMetadata': {{ {metadata},".Replace('\'', '"'), StringComparison.Ordinal));
        return repository;
    }
}
