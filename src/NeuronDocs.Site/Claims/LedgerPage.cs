using System.Globalization;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>Writes the claims ledger and the part of it that each chapter includes.</summary>
internal static class LedgerPage
{
    public const string File = "docs/claims/index.md";

    public static string FragmentFile(string chapter) => $"docs/claims/includes/{chapter}.md";

    public static string Text(IReadOnlyList<JudgedClaim> claims, Evidence evidence, IReadOnlyDictionary<string, string> pageOf)
    {
        var text = new StringBuilder(GeneratedPages.Notice(ClaimList.File));
        text.Append("# Claims ledger\n\n");
        text.Append("What five answer sheets say about the five questions: each claim in our words, one verdict each, and what the verdict rests on. ");
        text.Append("Where a run decides, the evidence is a statement about what an example printed, with the values it saw.\n\n");
        Tally(text, claims);
        foreach (var (folder, _, name) in Chapters.All)
        {
            var ofChapter = claims.Where(judged => judged.Claim.Question == folder).ToList();
            if (ofChapter.Count == 0) continue;
            text.Append(CultureInfo.InvariantCulture, $"## {name}\n\n");
            foreach (var judged in ofChapter) Entry(text, judged, File, $"<a id=\"{judged.Claim.Id}\"></a>{judged.Claim.Id}", evidence, pageOf);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    public static string Fragment(string chapter, IReadOnlyList<JudgedClaim> claims, Evidence evidence, IReadOnlyDictionary<string, string> pageOf)
    {
        var file = FragmentFile(chapter);
        var text = new StringBuilder(GeneratedPages.Notice(ClaimList.File));
        foreach (var judged in claims.Where(judged => judged.Claim.Question == chapter))
            Entry(text, judged, file, $"[{judged.Claim.Id}]({RelativePath.From(file, File)}#{judged.Claim.Id})", evidence, pageOf);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Tally(StringBuilder text, IReadOnlyList<JudgedClaim> claims)
    {
        text.Append("| Verdict | Claims |\n| --- | ---: |\n");
        foreach (var verdict in Verdict.All)
            text.Append(CultureInfo.InvariantCulture, $"| {Verdict.InWords(verdict)} | {claims.Count(judged => judged.Claim.Verdict == verdict)} |\n");
        text.Append('\n');
    }

    private static void Entry(StringBuilder text, JudgedClaim judged, string file, string name, Evidence evidence, IReadOnlyDictionary<string, string> pageOf)
    {
        var claim = judged.Claim;
        text.Append(CultureInfo.InvariantCulture, $"- {name} **{Verdict.InWords(claim.Verdict)}** {OneLine(claim.Text)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"  {OneLine(claim.Why)}\n\n");
        if (Basis(judged, file, evidence, pageOf) is { } basis) text.Append(CultureInfo.InvariantCulture, $"  {basis}\n\n");
        var works = claim.Sources.Concat(claim.Cited).Distinct().Select(key => Citation(key, file, evidence)).ToList();
        if (works.Count > 0) text.Append(CultureInfo.InvariantCulture, $"  Sources: {string.Join("; ", works)}\n\n");
    }

    private static string? Basis(JudgedClaim judged, string file, Evidence evidence, IReadOnlyDictionary<string, string> pageOf)
    {
        if (judged.Claim.Evidence is not { } proof) return judged.Claim.Cited.Count > 0 ? "Rests on the cited works; no run here decides it." : null;
        var title = MarkdownText.Escape(evidence.Examples.ById(proof.Example)?.Title ?? proof.Example);
        var link = pageOf.TryGetValue(proof.Example, out var page) ? $"[{title}]({RelativePath.From(file, page)})" : title;
        var seen = judged.Result is { Seen: { Count: > 0 } values } ? $", where {string.Join(", ", values.Select(value => $"`{value.Name} = {value.Text}`"))}" : "";
        return $"Evidence: {link}, `{OneLine(proof.Predicate)}`{seen}";
    }

    private static string Citation(string key, string file, Evidence evidence) =>
        evidence.References.Find(key) is { } entry ? $"[{MarkdownText.Escape(entry.ShortForm)}]({RelativePath.From(file, ReferencesPage.File)}#{key})" : key;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
