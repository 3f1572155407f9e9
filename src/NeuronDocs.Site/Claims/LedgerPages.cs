using System.Globalization;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>
/// Writes the claims ledger: an index of all claims, a page a sheet where each claim is at home, and for each chapter the part that it includes. The links
/// of the tally are filters that need no script; with one, the index filters in place.
/// </summary>
internal static class LedgerPages
{
    public const string Index = "docs/claims/index.md";

    public static string SheetFile(char sheet) => $"docs/claims/sheet-{char.ToLowerInvariant(sheet)}.md";

    public static string FragmentFile(string chapter) => $"docs/claims/includes/{chapter}.md";

    /// <summary>All pages and fragments by file.</summary>
    public static IEnumerable<(string File, string Text)> All(IReadOnlyList<JudgedClaim> claims, Evidence evidence, IReadOnlyDictionary<string, string> pageOfExample)
    {
        var entry = new ClaimEntry(evidence, pageOfExample);
        yield return (Index, IndexText(claims));
        foreach (var sheet in claims.GroupBy(SheetOf).OrderBy(group => group.Key)) yield return (SheetFile(sheet.Key), SheetText(sheet.Key, [.. sheet], entry));
        foreach (var (folder, _, _) in Chapters.All)
        {
            if (claims.Where(judged => judged.Claim.Question == folder).ToList() is not { Count: > 0 } ofChapter) continue;
            var file = FragmentFile(folder);
            var text = new StringBuilder(GeneratedPages.Notice(ClaimList.File));
            foreach (var judged in ofChapter) entry.Append(text, judged, file, Link(judged, file));
            yield return (file, Ended(text));
        }
    }

    private static string IndexText(IReadOnlyList<JudgedClaim> claims)
    {
        var text = new StringBuilder(GeneratedPages.Notice(ClaimList.File));
        text.Append("# Claims ledger\n\n");
        text.Append("What five answer sheets say about the five questions: each claim in our words, with one verdict. A claim leads to its entry, which says why, and what the verdict rests on: ");
        text.Append("where a run decides, a statement about what an example printed, with the values it saw; for definitions and history, the cited works.\n\n");
        Tally(text, claims);
        text.Append("## The sheets\n\nThe sheets are known by their file names only.\n\n");
        foreach (var sheet in claims.GroupBy(SheetOf).OrderBy(group => group.Key))
            text.Append(CultureInfo.InvariantCulture, $"- [Sheet {sheet.Key}]({RelativePath.From(Index, SheetFile(sheet.Key))}), `{sheet.First().Claim.Sheet}`: {Counts([.. sheet])}\n");
        text.Append('\n');
        foreach (var (_, _, name, ofChapter) in ByChapter(claims))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {name}\n\n");
            foreach (var verdict in Verdict.All)
            {
                var judged = ofChapter.Where(claim => claim.Claim.Verdict == verdict).ToList();
                if (judged.Count == 0) continue;
                text.Append(CultureInfo.InvariantCulture, $"### {GroupTitle(name, verdict)}\n\n");
                foreach (var claim in judged) ClaimEntry.AppendLine(text, claim, $"<a id=\"{claim.Claim.Id}\"></a>{Link(claim, Index)}");
                text.Append('\n');
            }
        }

        return Ended(text);
    }

    private static string SheetText(char sheet, IReadOnlyList<JudgedClaim> claims, ClaimEntry entry)
    {
        var file = SheetFile(sheet);
        var text = new StringBuilder(GeneratedPages.Notice(ClaimList.File));
        text.Append(CultureInfo.InvariantCulture, $"# Sheet {sheet}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"The answer sheet `{claims[0].Claim.Sheet}`, claim by claim, in our words: {Counts(claims)}. [All sheets]({RelativePath.From(file, Index)})\n\n");
        foreach (var (_, _, name, ofChapter) in ByChapter(claims))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {name}\n\n");
            foreach (var judged in ofChapter) entry.Append(text, judged, file, $"<a id=\"{judged.Claim.Id}\"></a>{judged.Claim.Id}");
        }

        return Ended(text);
    }

    private static void Tally(StringBuilder text, IReadOnlyList<JudgedClaim> claims)
    {
        var chapters = ByChapter(claims).ToList();
        text.Append(CultureInfo.InvariantCulture, $"| Verdict |{string.Concat(chapters.Select(chapter => $" [{chapter.Name}](#{Anchor(chapter.Name)}) |"))} All |\n| --- |{string.Concat(chapters.Select(_ => " ---: |"))} ---: |\n");
        foreach (var verdict in Verdict.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Verdict.InWords(verdict)} |");
            foreach (var chapter in chapters)
            {
                var count = chapter.Claims.Count(judged => judged.Claim.Verdict == verdict);
                text.Append(count == 0 ? " 0 |" : string.Create(CultureInfo.InvariantCulture, $" [{count}](#{Anchor(GroupTitle(chapter.Name, verdict))}) |"));
            }

            text.Append(CultureInfo.InvariantCulture, $" {claims.Count(judged => judged.Claim.Verdict == verdict)} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"| All |{string.Concat(chapters.Select(chapter => string.Create(CultureInfo.InvariantCulture, $" {chapter.Claims.Count} |")))} {claims.Count} |\n\n");
    }

    private static IEnumerable<(string Folder, char Letter, string Name, IReadOnlyList<JudgedClaim> Claims)> ByChapter(IReadOnlyList<JudgedClaim> claims) =>
        Chapters.All.Select(chapter => (chapter.Folder, chapter.Letter, chapter.Name, (IReadOnlyList<JudgedClaim>)[.. claims.Where(judged => judged.Claim.Question == chapter.Folder)]))
            .Where(chapter => chapter.Item4.Count > 0);

    private static string Counts(IReadOnlyList<JudgedClaim> claims) =>
        string.Join(", ", Verdict.All.Select(verdict => (verdict, Count: claims.Count(judged => judged.Claim.Verdict == verdict))).Where(pair => pair.Count > 0)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Count} {Verdict.InWords(pair.verdict)}")));

    private static string GroupTitle(string chapter, string verdict) => $"{chapter}: {Verdict.InWords(verdict)}";

    // As Markdig and docfx make the id of a heading of plain words.
    private static string Anchor(string heading) => heading.ToLowerInvariant().Replace(":", "", StringComparison.Ordinal).Replace(' ', '-');

    private static string Link(JudgedClaim judged, string file) => $"[{judged.Claim.Id}]({RelativePath.From(file, SheetFile(SheetOf(judged)))}#{judged.Claim.Id})";

    private static char SheetOf(JudgedClaim judged) => judged.Claim.Id[0];

    private static string Ended(StringBuilder text) => text.ToString().TrimEnd('\n') + "\n";
}
