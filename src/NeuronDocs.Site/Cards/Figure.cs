using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>A verified figure as a part of the page: its colors are the page's, its ids are unique there, and nothing in it can run.</summary>
internal static partial class Figure
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The figure's SVG; empty after a finding.</summary>
    public static string Inline(SourceFile file, Rendering rendering, string alt, MarkdownObject node)
    {
        if (Parse(file, rendering, node) is not { Root: { } root }) return "";
        root.Descendants().Where(e => e.Name.LocalName is "style" or "script" or "metadata" or "foreignObject").Remove();
        Rename(root, rendering.Page);
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Attributes().Where(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Name == "style" || a.IsNamespaceDeclaration).Remove();
            element.Name = element.Name.LocalName;
        }

        root.SetAttributeValue("class", "plot");
        root.SetAttributeValue("role", "img");
        if (root.Attribute("aria-labelledby") is null) root.SetAttributeValue("aria-label", alt);
        // The width comes from the page; the proportion from the view box.
        if (root.Attribute("viewBox") is null && root.Attribute("width") is { } w && root.Attribute("height") is { } h)
            root.SetAttributeValue("viewBox", $"0 0 {Length(w)} {Length(h)}");
        root.Attributes().Where(a => a.Name.LocalName is "width" or "height").Remove();
        return root.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The rows of the figure's data, header first; empty when it carries none.</summary>
    public static IReadOnlyList<string[]> Data(SourceFile file)
    {
        try
        {
            var csv = XDocument.Parse(file.Text).Descendants(Svg + "metadata").FirstOrDefault()?.Value.Trim() ?? "";
            return Csv.Rows(csv);
        }
        catch (XmlException)
        {
            return [];
        }
    }

    /// <summary>A table of at most <paramref name="most"/> rows; a longer one shows rows at equal distances, the first and the last among them.</summary>
    public static string Table(IReadOnlyList<string[]> rows, int most)
    {
        var body = rows.Count - 1;
        var shown = body <= most ? Enumerable.Range(1, body) : Enumerable.Range(0, most).Select(i => 1 + (int)((long)i * (body - 1) / (most - 1)));
        var head = string.Concat(rows[0].Select(cell => $"<th scope=\"col\">{WebUtility.HtmlEncode(cell)}</th>"));
        var lines = string.Concat(shown.Select(i => $"<tr>{string.Concat(rows[i].Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>"))}</tr>\n"));
        return $"<table class=\"data\"><thead><tr>{head}</tr></thead><tbody>\n{lines}</tbody></table>";
    }

    private static XDocument? Parse(SourceFile file, Rendering rendering, MarkdownObject node)
    {
        try
        {
            var document = XDocument.Parse(file.Text);
            if (document.Root?.Name == Svg + "svg") return document;
            rendering.Report("bad-figure", $"{file.Path} is not an SVG image.", node);
        }
        catch (XmlException e)
        {
            rendering.Report("bad-figure", $"{file.Path} is not well-formed: {e.Message}", node);
        }

        return null;
    }

    private static void Rename(XElement root, Page page)
    {
        var names = root.DescendantsAndSelf().Attributes("id").Select(a => a.Value).Distinct().ToDictionary(id => id, id => page.UniqueId($"fig-{id}"), StringComparer.Ordinal);
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            if (attribute.Name == "id") attribute.Value = names[attribute.Value];
            else if (attribute.Name == "aria-labelledby") attribute.Value = string.Join(' ', attribute.Value.Split(' ').Select(id => names.GetValueOrDefault(id, id)));
            else if (attribute.Value.StartsWith('#') && names.TryGetValue(attribute.Value[1..], out var target)) attribute.Value = "#" + target;
            else attribute.Value = UrlReference().Replace(attribute.Value, m => names.TryGetValue(m.Groups["id"].Value, out var id) ? $"url(#{id})" : m.Value);
        }
    }

    private static string Length(XAttribute attribute) => NotInLengths().Replace(attribute.Value, "");

    [GeneratedRegex(@"url\(#(?<id>[^)]+)\)")]
    private static partial Regex UrlReference();

    [GeneratedRegex("[^0-9.]")]
    private static partial Regex NotInLengths();
}
