using NeuronDocs.Cli;

namespace NeuronDocs.Site.Tests;

public sealed class HostingTests
{
    [Fact]
    public async Task The_404_page_leads_home_from_any_depth_below_any_path()
    {
        using var repository = new TestRepository();
        var findings = new FindingList();
        Assert.Empty(await repository.BuildAsync());
        Assert.Contains("href=\"/index.html\"", repository.Read("404.html"), StringComparison.Ordinal);

        await SiteBuilder.BuildAsync(repository.Root, new BuildOptions(BasePath: "/sub/path/"), findings);
        Assert.True(findings.IsEmpty);
        var html = repository.Read("404.html");
        Assert.Contains("href=\"/sub/path/index.html\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/sub/path/public/site.", html, StringComparison.Ordinal);
        Assert.Contains("src=\"/sub/path/public/site.", html, StringComparison.Ordinal);
        Assert.Contains("data-root=\"/sub/path/\"", html, StringComparison.Ordinal);
        Assert.Contains("data-script=\"/sub/path/public/search.", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\s(href|src|data-root|data-script)=""(?!#|/sub/path/)", html);
        // No other page knows the path.
        Assert.DoesNotContain("/sub/path/", repository.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_takes_the_place_of_the_path_of_the_base_URL()
    {
        using var repository = new TestRepository();
        repository.Write("docfx.json", """{ "build": { "content": [ { "src": "docs", "files": ["*.md", "toc.yml"] } ], "sitemap": { "baseUrl": "https://example.org/docs/" } } }""");
        var findings = new FindingList();
        Assert.Empty(await repository.BuildAsync());
        Assert.Contains("href=\"/docs/index.html\"", repository.Read("404.html"), StringComparison.Ordinal);

        await SiteBuilder.BuildAsync(repository.Root, new BuildOptions(BasePath: "/"), findings);
        Assert.True(findings.IsEmpty);
        Assert.Contains("href=\"/index.html\"", repository.Read("404.html"), StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.org/index.html</loc>", repository.Read("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/index.html\">", repository.Read("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs")]
    [InlineData("/docs")]
    [InlineData("//docs/")]
    [InlineData("/docs/../")]
    [InlineData("/a b/")]
    [InlineData("/docs/?a=/")]
    [InlineData("https://example.org/")]
    [InlineData("")]
    public async Task A_base_that_is_no_path_is_one_clear_line(string path)
    {
        foreach (var command in new[] { "build", "serve" })
        {
            var run = await CommandRun.OfAsync(command, "--base", path);
            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith($"error: The base is {SiteAddress.PathForm}, not '{path}'.\n", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/docs/", 200, "Home")]
    [InlineData("/docs/a/", 200, "Deep")]
    [InlineData("/docs/a/nothing", 404, "Nothing here")]
    [InlineData("/index.html", 404, "Nothing here")]
    [InlineData("/docsindex.html", 404, "Nothing here")]
    [InlineData("/", 302, "")]
    [InlineData("/docs", 302, "")]
    public async Task The_server_has_the_site_below_its_base_only(string path, int code, string content)
    {
        using var folder = new TemporaryFolder();
        folder.Write("index.html", "Home");
        folder.Write("a/index.html", "Deep");
        folder.Write("404.html", "Nothing here");
        await using var server = new SiteServer(new SiteFiles(folder.Path), status: null, "/docs/");
        await server.StartAsync(0);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(server.Address, path));

        Assert.Equal("/docs/", server.Address.AbsolutePath);
        Assert.Equal(code, (int)response.StatusCode);
        Assert.Equal(content, await response.Content.ReadAsStringAsync());
        if (code == 302) Assert.Equal("/docs/", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_file_that_the_browser_has_is_not_sent_again_until_it_changes()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("style.css", "p{}");
        await using var server = new SiteServer(new SiteFiles(folder.Path), status: null);
        await server.StartAsync(0);
        using var client = new HttpClient();
        using var first = await client.GetAsync(new Uri(server.Address, "style.css"));
        Assert.True(first.Headers.CacheControl?.NoCache);

        async Task<HttpResponseMessage> AgainAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "style.css"));
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            return await client.SendAsync(request);
        }

        using (var same = await AgainAsync()) Assert.Equal(304, (int)same.StatusCode);
        await File.WriteAllTextAsync(file, "p{} a{}");
        using var other = await AgainAsync();
        Assert.Equal(200, (int)other.StatusCode);
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
    }
}
