using System.Globalization;

namespace NeuronDocs.Site;

/// <summary>What the accounting has counted, for those who want to know what "nothing is wrong" covers.</summary>
public sealed class Totals
{
    private readonly Books books;

    internal Totals(Books books) => this.books = books;

    /// <summary>The counts in words, one a line.</summary>
    /// <param name="findings">Everything found, by the build of the pages as well: what is unaccounted for.</param>
    public IReadOnlyList<string> Lines(FindingList findings)
    {
        var found = findings.Sorted();
        int Found(params string[] kinds) => found.Count(finding => kinds.Contains(finding.Code));
        var pages = books.Written;
        var marks = pages.SelectMany(page => page.Marks).ToList();
        var numbers = marks.Where(mark => mark.Token.Length > 0).ToList();
        var blocks = pages.SelectMany(page => page.Marks.Where(mark => page.Page.Fences.Any(fence => fence.Start == mark.Start))).ToList();
        var images = pages.SelectMany(page => page.Page.Images).ToList();
        var examples = books.Evidence.Examples.All.ToList();
        return
        [
            Line($"{books.Concepts.Count(concept => IsCovered(concept))} of {books.Concepts.Count} concepts with page, example and verified output"),
            Line($"{books.Claims.Count} of {Asked()} claims with a verdict: {books.Claims.Count(judged => judged.Claim.Evidence is not null)} with executable evidence, {books.Claims.Count(judged => judged.Claim.Cited.Count > 0)} cited, {Found("false-claim", "claim-predicate")} that no longer hold"),
            Line($"{examples.Count} examples with {examples.Sum(example => books.Evidence.OutputOf(example.Id)?.Values.Count ?? 0)} printed values and {examples.Sum(example => books.Evidence.FiguresOf(example).Count)} figures: {examples.Count(example => books.Checks.Of(example.Id).Count == 0)} without an independent check, {Found("orphan-example", "orphan-output", "orphan-figure")} orphans"),
            Line($"{numbers.Count} numbers: {Count(numbers, MarkKind.Bound)} verified, {Count(numbers, MarkKind.Definition)} definitions, {Count(numbers, MarkKind.Quoted)} quoted, {Count(numbers, MarkKind.Illustrative)} illustrative, {Found("unmarked-number", "bad-mark", "stale-number")} unaccounted"),
            Line($"{books.Cards.Count} cards of code and output, verified; {blocks.Count} other blocks of code: {Count(blocks, MarkKind.Quoted)} quoted, {Count(blocks, MarkKind.Illustrative)} illustrative; {Found("unaccounted", "card")} unaccounted"),
            Line($"{images.Count} figures on pages: {images.Count(image => ShownRules.IsVerified(image.Target))} verified, {images.Count(image => !ShownRules.IsVerified(image.Target))} others, {Found("unaccounted", "figure-text")} unaccounted"),
            Line($"{pages.Sum(page => page.Page.InternalLinks)} links within the site, {Found("missing-file", "missing-anchor", "missing-uid", "bad-link", "bad-xref")} unaccounted"),
        ];
    }

    // The claims of a sheet on a question are numbered from 01, so that the last number says how many there are.
    private int Asked() => books.Claims.GroupBy(judged => judged.Claim.Id[..4]).Sum(group => group.Max(judged => int.Parse(judged.Claim.Id[4..], CultureInfo.InvariantCulture)));

    private bool IsCovered(Concept concept) => books.Cards.Shows(concept.Page, concept.Id) && books.Evidence.OutputOf(concept.Id) is not null;

    private static int Count(IEnumerable<Mark> marks, MarkKind kind) => marks.Count(mark => mark.Kind == kind);

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
