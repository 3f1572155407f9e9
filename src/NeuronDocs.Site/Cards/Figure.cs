using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>A verified figure as a part of the page: its colors are the page's, its ids are unique there, and nothing in it can run.</summary>
internal static partial class Figure
{
    /// <summary>The namespace of SVG.</summary>
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

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
            foreach (var place in element.Attributes().Where(a => a.Name.LocalName is "d" or "points" or "x" or "y" or "cx" or "cy")) place.Value = Digits().Replace(place.Value, Tenth);
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

    // A tenth of a unit is a tenth of a pixel: nobody sees the rest, and a page of figures weighs a sixteenth less. The file to download has every digit.
    private static string Tenth(Match number) => decimal.Round(decimal.Parse(number.Value, CultureInfo.InvariantCulture), 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Length(XAttribute attribute) => NotInLengths().Replace(attribute.Value, "");

    [GeneratedRegex(@"url\(#(?<id>[^)]+)\)")]
    private static partial Regex UrlReference();

    [GeneratedRegex(@"[0-9]+\.[0-9]{2,}")]
    private static partial Regex Digits();

    [GeneratedRegex("[^0-9.]")]
    private static partial Regex NotInLengths();
}
