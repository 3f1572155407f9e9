using System.Globalization;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>Writes the page for skeptics: every example, what rests on it, what it was checked against, and where it gave the same bytes.</summary>
internal static class VerificationPage
{
    public const string File = "docs/verification/index.md";

    public static string Text(Verification verification, IReadOnlyDictionary<string, string> pageOfExample)
    {
        var text = new StringBuilder(GeneratedPages.Notice("the examples, their tests and the records in evidence/"));
        var examples = verification.Examples;
        text.Append(CultureInfo.InvariantCulture, $$"""
            # Verification

            Each of the {{examples.Count}} examples of this site is run by a test, which compares what it prints and draws with the verified files, byte for byte. That says that nothing
            changed. That it was right in the first place is what the column *Checked against* says: closed forms, finite differences, other algorithms, published values, in
            {{examples.Sum(example => example.Checks.Count)}} checks that are tests as well. The same list for programs is [verification.json](verification.json), in the form of
            [its schema](verification.schema.json), with the library's members that each example runs through.


            """);
        text.Append("## Do it again\n\nIn a copy of the repository, with the .NET 10 SDK and Node.js:\n\n```\ndotnet test NeuronDocs.sln\ndotnet run --project src/NeuronDocs.Cli -- record\n```\n\n");
        text.Append("The first runs examples, checks and pages. The second runs every example on your machine, once for each width of vector that its processor has and as WebAssembly, under Node.js and in Chromium where there is one, and writes what it saw to `evidence/`: if your bits are ours, the files change in nothing but the day and the version of .NET.\n\n");
        Platforms(text, verification);
        foreach (var chapter in Chapters.All)
        {
            if (examples.Where(example => example.Example.Chapter == chapter.Folder).ToList() is not { Count: > 0 } ofChapter) continue;
            text.Append(CultureInfo.InvariantCulture, $"## {chapter.Name}\n\n| Example | Output hash | Rests on it | Checked against | Same bytes on |\n| --- | --- | --- | --- | --- |\n");
            foreach (var example in ofChapter) text.Append(Row(example, verification.Platforms.Count, pageOfExample));
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Platforms(StringBuilder text, Verification verification)
    {
        text.Append("## Platforms\n\n");
        if (verification.Platforms.Count == 0)
        {
            text.Append("None has been recorded.\n\n");
            return;
        }

        text.Append("Only what really ran is listed. An example whose output changed after a recording does not count there until it is recorded again.\n\n| Platform | What it is | Runtime | Recorded | Same bytes |\n| --- | --- | --- | --- | ---: |\n");
        foreach (var platform in verification.Platforms)
            text.Append(CultureInfo.InvariantCulture, $"| {platform.Id} | {MarkdownText.Escape(platform.Platform)} | {MarkdownText.Escape(platform.Runtime)} | {platform.Recorded} | {verification.Examples.Count(example => example.Platforms.Contains(platform))} of {verification.Examples.Count} |\n");
        text.Append('\n');
    }

    private static string Row(VerifiedExample example, int platforms, IReadOnlyDictionary<string, string> pageOfExample)
    {
        var (source, title) = (example.Example, MarkdownText.Escape(example.Example.Title));
        var link = pageOfExample.TryGetValue(source.Id, out var page) ? $"[{title}]({RelativePath.From(File, page)}#{source.Slug})" : title;
        var rests = new (int Count, string One, string Many)[] { (example.Pages.Count, "page", "pages"), (example.Numbers, "number", "numbers"), (example.Claims.Count, "claim", "claims") }
            .Where(item => item.Count > 0).Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Count} {(item.Count == 1 ? item.One : item.Many)}"));
        var same = example.Platforms.Count == platforms && platforms > 0 ? "all" : example.Platforms.Count == 0 ? "none yet" : string.Join(", ", example.Platforms.Select(platform => platform.Id));
        return $"| {link} `{source.Id}` | `{OutputHash.Shown(example.OutputHash)}` | {string.Join(", ", rests)} | {MarkdownText.Escape(string.Join("; ", example.Checks))} | {same} |\n";
    }
}
