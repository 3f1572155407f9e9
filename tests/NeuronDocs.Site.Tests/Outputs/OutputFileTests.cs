using System.Text.Json;

namespace NeuronDocs.Site.Tests;

public sealed class OutputFileTests : IDisposable
{
    private const string Page = """
        ---
        description: Written by hand.
        ---
        # A page

        First words. Second words.

        ## A section

        More of it.
        """;

    private readonly TestRepository repository = new();

    [Fact]
    public async Task Index_json_has_docfx_fields_by_address()
    {
        repository.Write("docs/page.md", Page);
        repository.Write("docs/b/other.md", "# Other\n\nIt begins here, with e.g. this. Then it goes on.\n\n```\ncode\n```\n");
        Assert.Empty(await repository.BuildAsync());
        var index = JsonDocument.Parse(repository.Read("index.json")).RootElement;

        Assert.Equal(["b/other.html", "index.html", "page.html"], index.EnumerateObject().Select(p => p.Name));
        var page = index.GetProperty("page.html");
        Assert.Equal(["href", "title", "summary", "keywords"], page.EnumerateObject().Select(p => p.Name));
        Assert.Equal("page.html", page.GetProperty("href").GetString());
        Assert.Equal("A page", page.GetProperty("title").GetString());
        Assert.Equal("Written by hand.", page.GetProperty("summary").GetString());
        Assert.Equal("First words. Second words. A section More of it.", page.GetProperty("keywords").GetString());
        Assert.Equal("It begins here, with e.g. this.", index.GetProperty("b/other.html").GetProperty("summary").GetString());
    }

    [Fact]
    public async Task The_sitemap_lists_pages_by_address_with_the_options_of_docfx_json()
    {
        Configure("""
            { "baseUrl": "https://example.org/docs", "changefreq": "weekly", "fileOptions": {
              "docs/p*.md": { "priority": 0.3, "lastmod": "2026-01-31" }, "docs/pag*.md": { "changefreq": "never", "lastmod": "2026-02-28" } } }
            """);
        repository.Write("docs/page.md", Page);
        Assert.Empty(await repository.BuildAsync());

        Assert.Equal("""
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url>
                <loc>https://example.org/docs/index.html</loc>
                <changefreq>weekly</changefreq>
                <priority>0.5</priority>
              </url>
              <url>
                <loc>https://example.org/docs/page.html</loc>
                <lastmod>2026-02-28</lastmod>
                <changefreq>never</changefreq>
                <priority>0.5</priority>
              </url>
            </urlset>

            """, repository.Read("sitemap.xml"));
        Assert.Equal("User-agent: *\nAllow: /\nSitemap: https://example.org/docs/sitemap.xml\n", repository.Read("robots.txt"));
    }

    [Theory]
    [InlineData("""{ "baseUrl": "example.org" }""", "an address such as")]
    [InlineData("""{ "baseUrl": "https://example.org/?a" }""", "an address such as")]
    [InlineData("""{ "changefreq": "often" }""", "one of always, hourly")]
    [InlineData("""{ "priority": 2 }""", "a number from 0 to 1")]
    [InlineData("""{ "lastmod": "yesterday" }""", "a date such as")]
    [InlineData("""{ "fileOptions": { "a": { "fileOptions": {} } } }""", "'fileOptions'")]
    public async Task A_wrong_sitemap_is_a_finding(string sitemap, string expected)
    {
        Configure(sitemap);
        var found = Assert.Single(await repository.BuildAsync());
        Assert.StartsWith("docfx.json:1:", found, StringComparison.Ordinal);
        Assert.Contains(expected, found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_base_URL_nothing_that_needs_one_is_written()
    {
        Assert.Empty(await repository.BuildAsync());
        Assert.False(File.Exists(Path.Combine(repository.Output, "sitemap.xml")));
        Assert.True(File.Exists(Path.Combine(repository.Output, ".nojekyll")));
        Assert.Equal("User-agent: *\nAllow: /\n", repository.Read("robots.txt"));
        Assert.DoesNotContain("canonical", repository.Read("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("og:url", repository.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_describes_the_page_and_names_its_address_and_its_Markdown()
    {
        Configure("""{ "baseUrl": "https://example.org/docs/" }""");
        repository.Write("docs/a/page.md", "# A \"page\"\n\n## Short answer\n\nAn answer of one sentence & more. A second one.\n");
        Assert.Empty(await repository.BuildAsync());
        var html = repository.Read("a/page.html");

        Assert.Contains("<meta name=\"description\" content=\"An answer of one sentence &amp; more.\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:description\" content=\"An answer of one sentence &amp; more.\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:title\" content=\"A &quot;page&quot;\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:type\" content=\"article\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:url\" content=\"https://example.org/docs/a/page.html\">", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.org/docs/a/page.html\">", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"page.md\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:type\" content=\"website\">", repository.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_manifest_lists_toc_and_index_as_docfx_does()
    {
        repository.Write("docs/page.md", Page);
        repository.Write("docs/toc.yml", "- name: Home\n  href: index.md\n  items:\n  - name: A page\n    href: page.md\n- name: Far\n  href: https://example.org/\n");
        Assert.Empty(await repository.BuildAsync());

        Assert.Equal("""{"items":[{"name":"Home","href":"index.html","topicHref":"index.html","items":[{"name":"A page","href":"page.html","topicHref":"page.html"}]},{"name":"Far","href":"https://example.org/","topicHref":"https://example.org/"}]}""" + "\n", repository.Read("toc.json"));
        var files = JsonDocument.Parse(repository.Read("manifest.json")).RootElement.GetProperty("files").EnumerateArray().Select(f => $"{f.GetProperty("type").GetString()}: {f.GetProperty("output").EnumerateObject().Single().Value.GetProperty("relative_path").GetString()}");
        Assert.Equal(["Conceptual: index.html", "Conceptual: page.html", "Toc: toc.json", "Resource: index.json"], files);
    }

    public void Dispose() => repository.Dispose();

    private void Configure(string sitemap) =>
        repository.Write("docfx.json", $$"""{ "build": { "content": [ { "src": "docs", "files": ["**/*.md", "**/toc.yml"], "exclude": ["_template/**"] } ], "sitemap": {{sitemap.ReplaceLineEndings(" ")}} } }""");
}
