using System.Globalization;

namespace NeuronDocs.Site;

/// <summary>A sentence or claim that rests on what an example printed.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Label">The label it uses.</param>
/// <param name="Text">The sentence, or the claim with its predicate.</param>
public sealed record Dependent(Place Place, string Label, string Text)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Place.File}:{Place.Line}: {Text}");
}

/// <summary>Finds what rests on an example, for the message of a test that just turned red.</summary>
public static class Dependents
{
    /// <summary>The sentences and claims that use the example, or only those that use one of <paramref name="labels"/>.</summary>
    public static IReadOnlyList<Dependent> Of(string repositoryRoot, string exampleId, IReadOnlyCollection<string>? labels = null)
    {
        var ignored = new FindingList();
        var found = DocsTree.Load(repositoryRoot).Pages
            .Where(page => !GeneratedPages.IsGenerated(page.Text) && page.Text.Contains(exampleId, StringComparison.Ordinal))
            .SelectMany(page => OfPage(page.File, new PageText(page.Text), exampleId));
        var claims = Path.Combine(repositoryRoot, ClaimList.File);
        if (File.Exists(claims))
        {
            var text = File.ReadAllText(claims);
            var evidence = Evidence.Load(repositoryRoot, ignored);
            found = found.Concat(OfPage(ClaimList.File, new PageText(text, isMarkdown: false), exampleId))
                .Concat(OfClaims(ClaimList.Parse(text, evidence, ignored), evidence.OutputOf(exampleId), exampleId));
        }

        return [.. found.Where(dependent => labels is null || labels.Contains(dependent.Label))];
    }

    private static IEnumerable<Dependent> OfPage(string file, PageText page, string exampleId) =>
        from comment in page.Comments
        from item in MarkItem.ReadAll(comment.Groups["items"].Value)
        where item.Item?.Address?.Example == exampleId
        let at = page.Lines.At(comment.Index)
        select new Dependent(new Place(file, at.Line, at.Column), item.Item!.Address!.Label, Sentences.At(page.Text, Behind(page.Text, comment.Index)));

    // The comment of a formula set apart stands on a line of its own; what it speaks of ends above it.
    private static int Behind(string text, int comment) => Math.Max(0, text.AsSpan(0, comment).TrimEnd().Length - 1);

    // A name that the output does not print is a word of the predicate, such as never; without an output nobody can tell.
    private static IEnumerable<Dependent> OfClaims(ClaimList claims, VerifiedOutput? output, string exampleId) =>
        from claim in claims.All
        let proof = claim.Evidence
        where proof is not null && proof.Example == exampleId
        from label in Predicate.Labels(proof.Predicate)
        where output is null || output.Find(label) is not null
        select new Dependent(claim.Place, label, $"claim {claim.Id} ({Verdict.InWords(claim.Verdict)}): {proof.Predicate}");
}
