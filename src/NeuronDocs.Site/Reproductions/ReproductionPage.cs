using System.Globalization;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>Writes the page of reproductions: what was published, what the examples print, and why the two differ where they do.</summary>
internal static class ReproductionPage
{
    public const string File = "docs/reproductions/index.md";

    public static string Text(IReadOnlyList<Reproduction> reproductions, Evidence evidence, IReadOnlyDictionary<string, string> pageOfExample)
    {
        var text = new StringBuilder(GeneratedPages.Notice(ReproductionList.File));
        var values = reproductions.SelectMany(reproduction => reproduction.Values).ToList();
        text.Append(CultureInfo.InvariantCulture, $"# Reproductions\n\nNumbers that others published, or that follow from a formula they published, computed again by the examples of this site: {reproductions.Count} reproductions with {values.Count} values. ");
        text.Append(CultureInfo.InvariantCulture, $"{values.Count(value => value.Agrees)} values agree to the last digit published. Where one does not, the reason stands below the table.\n\n");
        foreach (var chapter in Chapters.All)
        {
            if (reproductions.Where(reproduction => reproduction.Question == chapter.Folder).ToList() is not { Count: > 0 } ofChapter) continue;
            text.Append(CultureInfo.InvariantCulture, $"## {chapter.Name}\n\n");
            foreach (var reproduction in ofChapter) Append(text, reproduction, evidence, pageOfExample);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, Reproduction reproduction, Evidence evidence, IReadOnlyDictionary<string, string> pageOfExample)
    {
        var works = reproduction.Sources.Select(key => evidence.References.Find(key) is { } work ? $"[{MarkdownText.Escape(work.ShortForm)}]({RelativePath.From(File, ReferencesPage.File)}#{key})" : key);
        text.Append(CultureInfo.InvariantCulture, $"### {reproduction.Title}\n\nPublished in {string.Join("; ", works)}.{(reproduction.Note is { } note ? $" {note}" : "")}\n\n");
        text.Append("| Quantity | Published | Here | Difference |\n| --- | ---: | ---: | ---: |\n");
        foreach (var value in reproduction.Values)
            text.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Escape(value.What)} | {value.Published} | {value.Ours.Text}<!--= {value.Address} --> | {value.Difference} |\n");
        var examples = reproduction.Values.Select(value => value.Address.Example).Distinct()
            .Select(id => pageOfExample.TryGetValue(id, out var page) ? $"[{MarkdownText.Escape(evidence.Examples.ById(id)!.Title)}]({RelativePath.From(File, page)}#{evidence.Examples.ById(id)!.Slug})" : id);
        text.Append(CultureInfo.InvariantCulture, $"\nPrinted by {string.Join("; ", examples)}.\n\n");
        foreach (var value in reproduction.Values.Where(value => value.Differs is not null)) text.Append(CultureInfo.InvariantCulture, $"*{MarkdownText.Escape(value.What)}*: {value.Differs}\n\n");
    }
}
