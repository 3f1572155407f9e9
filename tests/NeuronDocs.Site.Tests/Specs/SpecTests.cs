using System.Text.RegularExpressions;

namespace NeuronDocs.Site.Tests;

/// <summary>
/// Each file beside this one specifies a syntax: under a heading, what an author writes (<c>markdown</c>) and what the page holds (<c>html</c>), or what
/// is found wrong (<c>findings</c>). A fence named <c>file path</c> is another file of that case's repository.
/// </summary>
public sealed partial class SpecTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var (title, _) in Sections(File.ReadAllText(file))) data.Add(Path.GetFileNameWithoutExtension(file), title);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_page_becomes_what_its_specification_says(string syntax, string title)
    {
        var section = Sections(await File.ReadAllTextAsync(Path.Combine(Folder, $"{syntax}.md"))).Single(s => s.Title == title).Text;
        using var repository = new TestRepository();
        repository.AddExample();
        string? html = null, findings = null;
        foreach (Match fence in Fence().Matches(section))
        {
            var (kind, text) = (fence.Groups["kind"].Value, fence.Groups["text"].Value);
            if (kind == "markdown") repository.Write("docs/guide/page.md", text);
            else if (kind == "html") html = text;
            else if (kind == "findings") findings = text;
            else repository.Write(kind["file ".Length..], text);
        }

        var found = await repository.BuildAsync();

        Assert.Equal((findings ?? "").TrimEnd('\n'), string.Join('\n', found));
        if (findings is null) Assert.Equal(html?.TrimEnd('\n'), Article().Match(repository.Read("guide/page.html")).Groups["html"].Value.TrimEnd('\n'));
    }

    private static string Folder => Path.Combine(TestRepository.Source, "tests/NeuronDocs.Site.Tests/Specs");

    private static IEnumerable<(string Title, string Text)> Sections(string text) =>
        Section().Matches(text.ReplaceLineEndings("\n")).Select(m => (m.Groups["title"].Value, m.Groups["text"].Value));

    // A heading within a fence belongs to the page that the fence holds.
    [GeneratedRegex("^## (?<title>.+)\n(?<text>(````[^`]+?\n(.*\n)*?````\n|(?!## ).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("^````(?<kind>[^\n]+)\n(?<text>.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    // What the page's Markdown became, without what the frame has before and after it; the list of works cited is a part of it.
    [GeneratedRegex("<article class=\"doc\">\n<nav class=\"eyebrow\".*?</nav>\n(<h1>[^<]*</h1>\n)?(?<html>.*?)\n(<section class=\"ledger-of-numbers\"|</article>)", RegexOptions.Singleline)]
    private static partial Regex Article();
}
