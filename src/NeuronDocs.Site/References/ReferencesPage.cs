using System.Globalization;
using System.Text;

namespace NeuronDocs.Site;

/// <summary>Writes the page of references: every work of the bibliography under an anchor that is its key.</summary>
internal static class ReferencesPage
{
    public const string File = "docs/references.md";

    public static string Text(Bibliography references)
    {
        var text = new StringBuilder(GeneratedPages.Notice(Bibliography.File));
        text.Append("# References\n\nThe works that pages, claims and the library cite.\n\n");
        var ordered = references.All
            .OrderBy(entry => entry.ShortForm, StringComparer.OrdinalIgnoreCase)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal);
        foreach (var entry in ordered) text.Append(CultureInfo.InvariantCulture, $"- <a id=\"{entry.Key}\"></a>{Work(entry)}\n");
        return text.ToString();
    }

    /// <summary>The work in full, as Markdown.</summary>
    public static string Work(BibEntry entry)
    {
        var authors = BibNames.Listed(entry["author"] ?? entry["editor"] ?? "");
        var parts = new List<string?>
        {
            $"{(authors.Length > 0 ? MarkdownText.Escape(authors) + " " : "")}({entry.Year})",
            IsWholeWork(entry) ? $"*{MarkdownText.Escape(entry["title"] ?? entry.Key)}*{Edition(entry)}" : MarkdownText.Escape(entry["title"] ?? entry.Key),
            Container(entry),
            Escaped(entry["publisher"] ?? entry["school"] ?? entry["institution"]),
            Escaped(entry["howpublished"]),
            Link(entry),
        };
        return string.Join(". ", parts.Where(part => part is not null));
    }

    private static bool IsWholeWork(BibEntry entry) => entry.Type is "book" or "phdthesis" or "mastersthesis" or "techreport";

    private static string Edition(BibEntry entry) => entry["edition"] is { } edition ? $", edition {edition}" : "";

    private static string? Container(BibEntry entry)
    {
        if ((entry["journal"] ?? entry["booktitle"]) is not { } name) return null;
        var text = new StringBuilder(entry["journal"] is null ? "In " : "").Append(CultureInfo.InvariantCulture, $"*{MarkdownText.Escape(name)}*");
        if (entry["series"] is { } series) text.Append(CultureInfo.InvariantCulture, $", {MarkdownText.Escape(series)}");
        if (entry["volume"] is { } volume) text.Append(CultureInfo.InvariantCulture, $"{(entry["series"] is null ? ", " : " ")}{volume}");
        if (entry["number"] is { } number) text.Append(CultureInfo.InvariantCulture, $"({number})");
        if (entry["pages"] is { } pages) text.Append(CultureInfo.InvariantCulture, $", {pages}");
        return text.ToString();
    }

    private static string? Link(BibEntry entry)
    {
        if (entry["doi"] is { } doi) return $"[doi:{MarkdownText.Escape(doi)}](https://doi.org/{doi.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";
        if (entry["eprint"] is { } eprint) return $"[arXiv:{eprint}](https://arxiv.org/abs/{eprint})";
        return entry["url"] is { } url ? $"[{(Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "link")}]({url})" : null;
    }

    private static string? Escaped(string? text) => text is null ? null : MarkdownText.Escape(text);
}
