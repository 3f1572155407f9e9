using System.Globalization;
using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace NeuronDocs.Site;

/// <summary>
/// The numbers that a verified figure was drawn from: the test that guards the figure guards them too, for they are part of its file. The page shows some
/// of them in a table and brings all of them along as CSV.
/// </summary>
internal static class FigureData
{
    private const int RowsShown = 20;

    /// <summary>The disclosure below the figure, empty when it carries no data; the page gets the CSV.</summary>
    public static string Html(SourceFile svg, ExampleSource example, Page page)
    {
        if (Of(svg) is not { } csv) return "";
        var address = $"{example.Chapter}/{example.Slug}.{example.FigureName(svg.Path)}.csv";
        page.Extras[address] = csv;
        var rows = Csv.Rows(csv);
        var count = rows.Count - 1;
        var summary = count <= RowsShown ? "Data of the figure" : string.Create(CultureInfo.InvariantCulture, $"Data of the figure, {RowsShown} of {count} rows");
        return $"<details class=\"more\"><summary>{summary}</summary><div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{summary}\">{Table(rows)}</div>"
            + $"<p><a href=\"{WebUtility.HtmlEncode(RepoPath.Relative(page.Output, address))}\" download>All rows as CSV</a></p></details>\n";
    }

    /// <summary>The data with its header, as RFC 4180 has it but for the line ends; null for a figure without any.</summary>
    public static string? Of(SourceFile svg)
    {
        try
        {
            var lines = (XDocument.Parse(svg.Text).Descendants(Figure.Svg + "metadata").FirstOrDefault()?.Value ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return lines.Length > 1 ? string.Join('\n', lines) + "\n" : null;
        }
        catch (XmlException)
        {
            // Whoever draws the figure reports it.
            return null;
        }
    }

    // A longer table shows rows at equal distances, the first and the last among them.
    private static string Table(IReadOnlyList<string[]> rows)
    {
        var body = rows.Count - 1;
        var shown = body <= RowsShown ? Enumerable.Range(1, body) : Enumerable.Range(0, RowsShown).Select(i => 1 + (int)((long)i * (body - 1) / (RowsShown - 1)));
        var head = string.Concat(rows[0].Select(cell => $"<th scope=\"col\">{WebUtility.HtmlEncode(cell)}</th>"));
        var lines = string.Concat(shown.Select(i => $"<tr>{string.Concat(rows[i].Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>"))}</tr>\n"));
        return $"<table class=\"data\"><thead><tr>{head}</tr></thead><tbody>\n{lines}</tbody></table>";
    }
}
