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

    public required IReadOnlyList<Concept> Concepts { get; init; }

    /// <summary>What the tests check each example against.</summary>
    public required CheckList Checks { get; init; }

    public static Books Open(string repositoryRoot, FindingList findings, BuildMemory? memory = null)
    {
        using var own = memory is null ? BuildMemory.OfOneBuild(repositoryRoot) : null;
        memory ??= own!;
        var evidence = memory.Evidence(findings);
        PageNumbers Numbers(string file, string text) => memory.KeepForNext($"numbers {file}", KeyOf(memory, text), findings, found => PageNumbers.Of(text, file, evidence, found));
        var tree = DocsTree.Load(repositoryRoot);
        var byHand = tree.Pages.Where(page => !GeneratedPages.IsGenerated(page.Text)).ToList();
        var written = InParallel.Select(byHand, page => Numbers(page.File, page.Text)).ToList();
        var cards = new Cards(evidence, findings);
        foreach (var page in written) cards.Read(page.File, page.Page, memory.KeepForNext($"includes {page.File}", KeyOf(memory, page.Page.Text), findings, _ => IncludeSite.All(page.File, page.Page)));

        var path = Path.Combine(repositoryRoot, ClaimList.File);
        var text = File.Exists(path) ? File.ReadAllText(path) : null;
        var claimsKey = KeyOf(memory, text ?? "");
        var (list, claims) = memory.KeepForNext("claims", claimsKey, findings, found =>
        {
            var list = text is null ? ClaimList.None : ClaimList.Parse(text, evidence, found);
            return (list, list.All.Select(claim => new JudgedClaim(claim, ClaimJudge.Judge(claim, evidence, found))).ToList());
        });
        if (text is not null) written.Add(Numbers(ClaimList.File, text));
        var pages = string.Join('\n', cards.PageOf.Select(page => $"{page.Key} {page.Value}"));
        // What is wrong in the file is found when the site reads it.
        var concepts = Concept.Load(repositoryRoot, new FindingList());
        var headers = byHand.ToDictionary(page => page.File, page => memory.KeepForNext($"header {page.File}", KeyOf(memory, page.Text), findings, _ => PageHeader.Of(page.File, page.Text)), StringComparer.Ordinal);
        var checks = CheckList.Of(memory, findings);
        var everything = memory.Keeps ? $"{memory.Keys.Shared} {KeyOf(memory, claimsKey + pages + string.Concat(byHand.Select(page => page.Text)))}" : "";
        var generated = memory.KeepForNext("generated", everything, findings, found =>
        {
            var records = PlatformRecord.LoadAll(repositoryRoot, found);
            var verification = list.IsWhole ? Verification.Of(evidence, checks, concepts, claims, written, cards, records) : Verification.None;
            var reproductions = ReproductionList.Load(evidence, found);
            return GeneratedPages.All(evidence, list.IsWhole ? claims : [], concepts, cards.PageOf, headers, verification, reproductions, ApiLibrary.Of(memory, DocfxConfigReader.Read(repositoryRoot, new FindingList()) ?? new DocfxConfig()));
        });
        return new Books
        {
            Evidence = evidence,
            Written = written,
            Claims = claims,
            Generated = generated,
            Checks = checks,
            // From a list with an unreadable entry nothing can be said about the ledger, nor about what rests on an example.
            GeneratedNow = tree.Pages.Except(byHand).Concat(tree.Others.Where(other => other.File == VerificationJson.File || GeneratedPages.IsGenerated(other.Text))).Where(page => list.IsWhole || !(page.File.StartsWith("docs/claims/", StringComparison.Ordinal) || page.File is VerificationPage.File or VerificationJson.File)).ToDictionary(page => page.File, page => page.Text),
            Cards = cards,
            Concepts = concepts,
        };
    }

    /// <summary>The key of what is made of a text and the evidence.</summary>
    public static string KeyOf(BuildMemory memory, string text) => memory.Keeps ? $"{memory.Keys.Evidence} {BuildMemory.Hash(text)}" : "";
}
