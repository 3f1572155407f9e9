using System.Globalization;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>Writes claims as items of a list: id, verdict and claim; then, where there is room, why, what the verdict rests on, and the sources.</summary>
internal sealed class ClaimEntry(Evidence evidence, IReadOnlyDictionary<string, string> pageOfExample)
{
    /// <summary>The whole entry.</summary>
    /// <param name="text">Gets it.</param>
    /// <param name="judged">The claim.</param>
    /// <param name="file">The page it stands on.</param>
    /// <param name="name">The id, as a link to where the claim is at home or with its anchor.</param>
    public void Append(StringBuilder text, JudgedClaim judged, string file, string name)
    {
        var claim = judged.Claim;
        AppendLine(text, judged, name);
        text.Append(CultureInfo.InvariantCulture, $"\n  {OneLine(claim.Why)}\n\n");
        if (Basis(judged, file) is { } basis) text.Append(CultureInfo.InvariantCulture, $"  {basis}\n\n");
        var works = claim.Sources.Concat(claim.Cited).Distinct().Select(key => Citation(key, file)).ToList();
        if (works.Count > 0) text.Append(CultureInfo.InvariantCulture, $"  Sources: {string.Join("; ", works)}\n\n");
    }

    /// <summary>The id, the verdict and the claim only.</summary>
    public static void AppendLine(StringBuilder text, JudgedClaim judged, string name) =>
        text.Append(CultureInfo.InvariantCulture, $"- {name} **{Verdict.InWords(judged.Claim.Verdict)}** {OneLine(judged.Claim.Text)}\n");

    private string? Basis(JudgedClaim judged, string file)
    {
        if (judged.Claim.Evidence is not { } proof) return judged.Claim.Cited.Count > 0 ? "Rests on the cited works; no run here decides it." : null;
        var title = MarkdownText.Escape(evidence.Examples.ById(proof.Example)?.Title ?? proof.Example);
        var link = pageOfExample.TryGetValue(proof.Example, out var page) ? $"[{title}]({RelativePath.From(file, page)}#{proof.Example[(proof.Example.IndexOf('/', StringComparison.Ordinal) + 1)..]})" : title;
        var seen = judged.Result is { Seen: { Count: > 0 } values } ? $", where {string.Join(", ", values.Select(value => $"`{value.Name} = {value.Text}`"))}" : "";
        return $"Evidence: {link}, `{OneLine(proof.Predicate)}`{seen}";
    }

    private string Citation(string key, string file) =>
        evidence.References.Find(key) is { } entry ? $"[{MarkdownText.Escape(entry.ShortForm)}]({RelativePath.From(file, ReferencesPage.File)}#{key})" : key;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
