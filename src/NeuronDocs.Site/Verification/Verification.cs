namespace NeuronDocs.Site;

/// <summary>What stands behind one example, and what rests on it.</summary>
/// <param name="Example">The example.</param>
/// <param name="OutputHash">SHA-256 of the file with its verified output.</param>
/// <param name="Concepts">The concepts whose pages show it.</param>
/// <param name="Claims">The claims that its output decides.</param>
/// <param name="Pages">The pages that show it or are bound to what it printed.</param>
/// <param name="Numbers">How many numbers of the prose are bound to it.</param>
/// <param name="Checks">What the tests check it against.</param>
/// <param name="Platforms">The platforms on which it gave the verified bytes.</param>
internal sealed record VerifiedExample(
    ExampleSource Example, string OutputHash, IReadOnlyList<string> Concepts, IReadOnlyList<string> Claims, IReadOnlyList<string> Pages, int Numbers, IReadOnlyList<string> Checks, IReadOnlyList<PlatformRecord> Platforms);

/// <summary>Every example with its evidence, ordered by chapter, then by id; and the platforms that were recorded.</summary>
internal sealed record Verification(IReadOnlyList<VerifiedExample> Examples, IReadOnlyList<PlatformRecord> Platforms)
{
    public static readonly Verification None = new([], []);

    public static Verification Of(
        Evidence evidence, CheckList checks, IReadOnlyList<Concept> concepts, IReadOnlyList<JudgedClaim> claims, IEnumerable<PageNumbers> pages, Cards cards, IReadOnlyList<PlatformRecord> platforms)
    {
        var bound = pages.SelectMany(page => page.Bound.Select(mark => (page.File, Id: mark.Address!.Example))).ToLookup(pair => pair.Id, pair => pair.File);
        var shown = cards.All.ToLookup(card => card.Example, card => card.Page);
        var conceptOf = concepts.ToDictionary(concept => concept.Page, concept => concept.Id, StringComparer.Ordinal);
        var claimsOf = claims.Where(judged => judged.Claim.Evidence is not null).ToLookup(judged => judged.Claim.Evidence!.Example, judged => judged.Claim.Id);
        var order = Chapters.All.Select(chapter => chapter.Folder).ToList();
        var examples = evidence.Examples.All.Where(example => evidence.HashOf(example.Id) is not null)
            .OrderBy(example => order.IndexOf(example.Chapter)).ThenBy(example => example.Id, StringComparer.Ordinal)
            .Select(example =>
            {
                var hash = evidence.RunOf(example);
                return new VerifiedExample(
                    example, evidence.HashOf(example.Id)!,
                    Sorted(shown[example.Id].Select(page => conceptOf.GetValueOrDefault(page)).OfType<string>()),
                    Sorted(claimsOf[example.Id]),
                    Sorted(shown[example.Id].Concat(bound[example.Id].Where(file => file.EndsWith(".md", StringComparison.Ordinal)))),
                    bound[example.Id].Count(),
                    checks.Of(example.Id),
                    [.. platforms.Where(platform => platform.Examples.GetValueOrDefault(example.Id) == hash)]);
            });
        return new Verification([.. examples], platforms);
    }

    private static List<string> Sorted(IEnumerable<string> values) => [.. values.Distinct().Order(StringComparer.Ordinal)];
}
