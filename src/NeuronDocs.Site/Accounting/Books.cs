namespace NeuronDocs.Site;

/// <summary>Everything the accounting has read of a repository: pages with their marks, claims with their verdicts, and what should be generated.</summary>
internal sealed class Books
{
    public required Evidence Evidence { get; init; }

    /// <summary>The hand-written pages, and the file of claims, whose sentences carry marks too.</summary>
    public required IReadOnlyList<PageNumbers> Written { get; init; }

    public required IReadOnlyList<JudgedClaim> Claims { get; init; }

    /// <summary>What each generated page should hold.</summary>
    public required SortedDictionary<string, string> Generated { get; init; }

    /// <summary>The generated pages that lie in the tree, right or not.</summary>
    public required IReadOnlyDictionary<string, string> GeneratedNow { get; init; }

    public required Cards Cards { get; init; }

    public static Books Open(string repositoryRoot, FindingList findings)
    {
        var evidence = Evidence.Load(repositoryRoot, findings);
        var tree = DocsTree.Load(repositoryRoot);
        var byHand = tree.Pages.Where(page => !GeneratedPages.IsGenerated(page.Text)).ToList();
        var written = byHand.Select(page => PageNumbers.Of(page.Text, page.File, evidence, findings)).ToList();
        var cards = new Cards(evidence, findings);
        foreach (var page in written) cards.Read(page.File, page.Page);

        var list = ClaimList.Load(evidence, findings);
        var claims = list.All.Select(claim => new JudgedClaim(claim, ClaimJudge.Judge(claim, evidence, findings))).ToList();
        var path = Path.Combine(repositoryRoot, ClaimList.File);
        if (File.Exists(path)) written.Add(PageNumbers.Of(File.ReadAllText(path), ClaimList.File, evidence, findings));
        return new Books
        {
            Evidence = evidence,
            Written = written,
            Claims = claims,
            Generated = GeneratedPages.All(evidence, list.IsWhole ? claims : [], cards.PageOf),
            // From a list with an unreadable entry nothing can be said about the ledger.
            GeneratedNow = tree.Pages.Except(byHand).Where(page => list.IsWhole || !page.File.StartsWith("docs/claims/", StringComparison.Ordinal)).ToDictionary(page => page.File, page => page.Text),
            Cards = cards,
        };
    }
}
