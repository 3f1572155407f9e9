namespace NeuronDocs.Site;

/// <summary>Checks everything the tree says about its evidence, and writes nothing.</summary>
public static class Checker
{
    /// <summary>
    /// Adds to <paramref name="findings"/> every file in another encoding than UTF-8, example out of form, broken or stale mark, unmarked number, claim that does not hold,
    /// stale generated page, orphan, and card that is not whole.
    /// </summary>
    public static void Check(string repositoryRoot, FindingList findings)
    {
        Encodings.Check(repositoryRoot, findings);
        var books = Books.Open(repositoryRoot, findings);
        foreach (var page in books.Written.Where(page => page.File != ClaimList.File)) NumberLint.Check(page, findings);
        foreach (var page in books.Written.Where(page => page.File == ClaimList.File)) NumberLint.Check(page, findings, offset => IsClaimProse(books, page.Page.Lines.At(offset).Line));
        CheckGenerated(books, findings);
        books.Cards.ReportOrphans();
    }

    private static bool IsClaimProse(Books books, int line) => books.Claims.Any(judged => judged.Claim.ProseLines.Any(lines => lines.First <= line && line <= lines.Last));

    private static void CheckGenerated(Books books, FindingList findings)
    {
        foreach (var (file, text) in books.Generated)
        {
            if (!books.GeneratedNow.TryGetValue(file, out var now)) findings.Add("stale-page", "This generated page is missing; 'neurondocs accept' writes it.", new Place(file));
            else if (now.ReplaceLineEndings("\n") is var current && current != text) findings.Add("stale-page", "This generated page is out of date; 'neurondocs accept' rewrites it.", new Place(file, FirstDifference(current, text)));
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
