namespace NeuronDocs.Site;

/// <summary>Checks everything the tree says about its evidence, and writes nothing.</summary>
public static class Checker
{
    /// <summary>
    /// Adds to <paramref name="findings"/> every file in another encoding than UTF-8, example out of form, broken or stale mark, unmarked number, claim that does not hold,
    /// stale generated page, orphan, card that is not whole, concept that is not covered, example without an independent check, and block of code or image that is nobody's.
    /// </summary>
    /// <param name="repositoryRoot">The folder with docfx.json.</param>
    /// <param name="findings">Gets everything that is wrong.</param>
    /// <param name="memory">What earlier checks of the same process left; only what changed since is looked at again.</param>
    /// <returns>What was counted; null when the tree is refused.</returns>
    public static Totals? Check(string repositoryRoot, FindingList findings, BuildMemory? memory = null)
    {
        using var own = memory is null ? BuildMemory.OfOneBuild(repositoryRoot) : null;
        memory ??= own!;
        using var build = memory.Begin();
        if (!memory.TreeHolds(DocfxConfigReader.Read(repositoryRoot, new FindingList()) ?? new DocfxConfig(), findings)) return null;
        Encodings.Check(repositoryRoot, findings, memory);
        var books = Books.Open(repositoryRoot, findings, memory);
        Parallel.ForEach(books.Written, page => memory.KeepForNext($"lint {page.File}", Books.KeyOf(memory, page.Page.Text), findings, found =>
        {
            if (page.File == ClaimList.File) NumberLint.Check(page, found, offset => IsClaimProse(books, page.Page.Lines.At(offset).Line));
            else
            {
                NumberLint.Check(page, found);
                ShownRules.Check(page, found);
            }

            return true;
        }));
        CheckGenerated(books, findings);
        books.Cards.ReportOrphans();
        ConceptRules.Check(books.Concepts, books.Written.Select(page => page.File), books.Cards, findings);
        foreach (var example in books.Evidence.Examples.All.Where(example => books.Checks.Of(example.Id).Count == 0))
            findings.Add("unchecked-example", $"No test in {CheckList.Folder} is marked [IndependentCheck(\"{example.Id}\", \"...\")]: that its output did not change does not say that it is right.", new Place(example.File, example.Line));
        return new Totals(books);
    }

    private static bool IsClaimProse(Books books, int line) => books.Claims.Any(judged => judged.Claim.ProseLines.Any(lines => lines.First <= line && line <= lines.Last));

    private static void CheckGenerated(Books books, FindingList findings)
    {
        foreach (var (file, text) in books.Generated)
        {
            if (!books.GeneratedNow.TryGetValue(file, out var now)) findings.Add("stale-page", "This generated page is missing; 'neurondocs accept' writes it.", new Place(file));
            else if (now != text && now.ReplaceLineEndings("\n") is var current && current != text) findings.Add("stale-page", "This generated page is out of date; 'neurondocs accept' rewrites it.", new Place(file, FirstDifference(current, text)));
        }

        foreach (var file in books.GeneratedNow.Keys.Where(file => !books.Generated.ContainsKey(file)))
            findings.Add("stale-page", "Nothing generates this page any more; delete it.", new Place(file));
    }

    private static int FirstDifference(string now, string should)
    {
        var (a, b) = (now.Split('\n'), should.Split('\n'));
        var line = 0;
        while (line < a.Length && line < b.Length && a[line] == b[line]) line++;
        return line + 1;
    }
}
