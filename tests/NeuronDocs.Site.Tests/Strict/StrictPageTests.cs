namespace NeuronDocs.Site.Tests;

public sealed class StrictPageTests
{
    [Theory]
    [InlineData("# P\n\nText <span>open\n", "docs/page.md:3:", "invalid-html")]
    [InlineData("# P\n\n<div>\n\n<ul><p>no item</p></ul>\n\n</div>\n", "docs/page.md:5:5: error invalid-html: A list holds <li>, not <p>.", "invalid-html")]
    [InlineData("# P\n\n<div>\n</p>\n</div>\n", "docs/page.md:4:1: error invalid-html: ", "invalid-html")]
    [InlineData("# Part\n\n<a id=\"part\"></a> text\n", "docs/page.md:3:1: error duplicate-id: The id 'part' is taken by another part of the page", "duplicate-id")]
    [InlineData("# P\n\n### Deep\n", "docs/page.md:3:1: error heading-order: 'Deep' is a heading of level 3 below one of level 1", "heading-order")]
    [InlineData("# P\n\n# Q\n", "docs/page.md:3:1: error heading-order: 'Q' is a second first-level heading", "heading-order")]
    [InlineData("# P\n\n##\n", "docs/page.md:3:1: error heading-order: A heading has no text.", "heading-order")]
    [InlineData("# P\n\n<img src=\"pic.png\">\n", "docs/page.md:3:1: error missing-alt: ", "missing-alt")]
    [InlineData("# P\n\n<a href=\"gone.html\">x</a>\n", "docs/page.md:3:1: error missing-file: The address 'gone.html' leads to no file of the site.", "missing-file")]
    [InlineData("# P\n\n<a href=\"index.html#gone\">x</a>\n", "docs/page.md:3:1: error missing-anchor: docs/index.md has no place '#gone'.", "missing-anchor")]
    [InlineData("# P\n\n[<a href=\"index.html\">in</a>](index.md)\n", "docs/page.md:3:2: error invalid-html: ", "invalid-html")]
    [InlineData("# P\n\n<a href=\"index.html\"></a>\n", "docs/page.md:3:1: error no-name: <a> has no text", "no-name")]
    [InlineData("# P\n\n<img src=\"https://example.org/x.png\" alt=\"x\">\n", "docs/page.md:3:1: error content-policy: <img> loads 'https://example.org/x.png'", "content-policy")]
    public async Task What_is_wrong_with_a_page_is_found_where_it_is_written(string markdown, string expected, string code)
    {
        var found = await TestRepository.FindingsOfAsync(markdown, ("docs/pic.png", "x"));
        Assert.Contains(found, f => f.StartsWith(expected, StringComparison.Ordinal) && f.Contains($"error {code}: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_defect_of_an_included_file_is_found_there()
    {
        var found = await TestRepository.FindingsOfAsync("# P\n\n[!INCLUDE [x](includes/x.md)]\n\nText.\n", ("docs/includes/x.md", "First.\n\n<a href=\"gone.html\">x</a>\n"));
        Assert.StartsWith("docs/includes/x.md:3:1: error missing-file: ", Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p aria-labelledby=\"gone\">x</p>", "missing-id")]
    [InlineData("<label for=\"gone\">x</label>", "missing-id")]
    [InlineData("<input>", "no-name")]
    [InlineData("<button></button>", "no-name")]
    [InlineData("<a href=\"x\"><button>b</button></a>", "nested-control")]
    [InlineData("<p style=\"color:red\">x</p>", "content-policy")]
    [InlineData("<p onclick=\"x()\">x</p>", "content-policy")]
    [InlineData("<script>x()</script>", "content-policy")]
    [InlineData("<iframe src=\"x\" title=\"x\"></iframe>", "content-policy")]
    [InlineData("<script src=\"//example.org/x.js\"></script>", "content-policy")]
    [InlineData("<a href=\"java&#9;script:x()\">x</a>", "bad-link")]
    [InlineData("<a href=\" \u0001data:text/html,x\">x</a>", "bad-link")]
    [InlineData("<svg role=\"img\"></svg>", "missing-alt")]
    [InlineData("<p id=\"a b\">x</p>", "invalid-html")]
    [InlineData("<span><div>x</div></span>", "invalid-html")]
    [InlineData("<b>1<i>2</b>3</i>", "invalid-html")]
    public void A_rule_of_HTML_is_held(string body, string code) =>
        Assert.Contains(PageFacts.Of($"<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body><h1>h</h1>{body}</body></html>").Defects, d => d.Code == code);

    [Fact]
    public void A_page_as_it_should_be_has_no_defect() =>
        Assert.Empty(PageFacts.Of("""
            <!DOCTYPE html>
            <html lang="en"><head><title>t</title></head><body><h1 id="h">h</h1><h2>i</h2><p aria-describedby="h">x <a href="#h">y</a></p>
            <svg viewBox="0 0 1 1" role="img" aria-label="x"><clipPath id="c"><path d="M0 0"/></clipPath></svg>
            <label>a <input></label><ul><li>x</li></ul><dl><div><dt>a</dt><dd>b</dd></div></dl></body></html>
            """).Defects);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java&#x09;script:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/x")]
    public async Task An_address_that_could_run_or_lead_astray_is_refused(string address)
    {
        var found = await TestRepository.FindingsOfAsync($"# P\n\n[a]({address})\n\n![a]({address})\n", ("docs/raw.md", $"# R\n\n<a href=\"{address}\">x</a>\n"));
        Assert.Contains(found, f => f.StartsWith("docs/raw.md:3:1", StringComparison.Ordinal));
        foreach (var line in new[] { 3, 5 }) Assert.Contains(found, f => f.StartsWith($"docs/page.md:{line}:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_page_forbids_what_it_does_not_need()
    {
        using var repository = new TestRepository();
        Assert.Empty(await repository.BuildAsync());
        var html = repository.Read("index.html");
        var policy = html.IndexOf("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ", StringComparison.Ordinal);
        Assert.InRange(policy, 0, html.IndexOf("<script", StringComparison.Ordinal));
        // WebAssembly is compiled in the reader's browser; text never becomes a script.
        var rules = html[policy..html.IndexOf('\n', policy)].Replace("script-src 'self' 'wasm-unsafe-eval'; worker-src 'self';", "", StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-", rules, StringComparison.Ordinal);
        Assert.DoesNotContain("-src", rules.Replace("style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'", "", StringComparison.Ordinal).Replace("default-src 'none'", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_from_files_are_text_and_never_markup()
    {
        const string hostile = "<img src=x onerror=alert(1)>\"'&amp;";
        using var repository = new TestRepository();
        repository.AddExample();
        repository.Write("snippets/Neuron/Sum.cs", File.ReadAllText(Path.Combine(repository.Root, "snippets/Neuron/Sum.cs")).Replace("A sum <of> two", "A <script>alert(1)</script> & \\\"sum\\\"", StringComparison.Ordinal));
        repository.Write("docs/toc.yml", $"- name: Home\n  href: index.md\n  items:\n  - name: '{hostile.Replace("'", "''", StringComparison.Ordinal)}'\n    href: page.md\n  - name: B\n    href: other.md\n");
        repository.Write("docs/page.md", $"---\ntitle: '{hostile.Replace("'", "''", StringComparison.Ordinal)}'\ndescription: '{hostile.Replace("'", "''", StringComparison.Ordinal)}'\nuid: 'a<b>'\n---\n\n{TestRepository.Card}");
        repository.Write("docs/other.md", "# O\n\n[](xref:a%3Cb%3E) -0.5<!--= neuron/sum#z -->\n\n```c<b>\"x\ncode\n```\n");
        repository.Write("docfx.json", File.ReadAllText(Path.Combine(repository.Root, "docfx.json")).Replace("\"Test\"", "\"<b onclick='x'>T</b>\"", StringComparison.Ordinal));
        Assert.Empty(await repository.BuildAsync());
        foreach (var page in new[] { "index.html", "page.html", "other.html" })
        {
            var html = repository.Read(page);
            Assert.DoesNotMatch("<img src=x|<script>|<b onclick|<b>", html);
            Assert.Contains("&lt;b onclick=", html, StringComparison.Ordinal);
        }
    }
}
