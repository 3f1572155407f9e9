using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OxyPlot;

namespace NeuronDocs.Examples;

/// <summary>OxyPlot's SVG, rewritten: classes for colors and fonts, two decimals, one path for all lines of a grid, one clip for the plot area.</summary>
internal sealed partial class SvgRestyler(Frame frame, string clipId)
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public IEnumerable<XElement> Restyle(PlotModel model)
    {
        using var stream = new MemoryStream();
        new SvgExporter { Width = Frame.Width, Height = Frame.Height, UseVerticalTextAlignmentWorkaround = false }.Export(model, stream);
        var source = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF')).Root!;
        XElement[] drawn = [.. source.Elements(Svg + "g").SelectMany(group => group.Elements()).Select(Restyle).OfType<XElement>()];
        XElement[] texts = [.. drawn.Where(element => element.Name == Svg + "text")];
        XElement[] inside = [.. drawn.Except(texts).Where(IsClipped)];
        return
        [
            .. Merge(drawn, "g"), .. Merge(drawn, "g2"),
            new XElement(Svg + "clipPath", new XAttribute("id", clipId), new XElement(Svg + "path", new XAttribute("d",
                $"M{Two(frame.Left)} {Two(frame.Top)}H{Two(frame.Right)}V{Two(frame.Bottom)}H{Two(frame.Left)}z"))),
            new XElement(Svg + "g", new XAttribute("clip-path", $"url(#{clipId})"), inside),
            .. Merge(drawn, "ax"),
            .. drawn.Except(texts).Except(inside).Where(element => Class(element) is not ("g" or "g2" or "ax")),
            .. texts,
        ];
    }

    public static string Two(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Markers stay whole at the edge of the plot; everything else that is data ends there.</summary>
    private static bool IsClipped(XElement element) => Class(element) is not ("g" or "g2" or "ax") && !Class(element).StartsWith('d');

    private static string Class(XElement element) => (string?)element.Attribute("class") ?? "";

    private static IEnumerable<XElement> Merge(IEnumerable<XElement> drawn, string role)
    {
        var path = string.Concat(drawn.Where(element => Class(element) == role).Select(element => "M" + ((string)element.Attribute("points")!).Replace(' ', 'L').Replace(',', ' ')));
        return path.Length == 0 ? [] : [new XElement(Svg + "path", new XAttribute("class", role), new XAttribute("d", path))];
    }

    private static XElement? Restyle(XElement element)
    {
        var style = StylePart().Matches((string?)element.Attribute("style") ?? "").ToDictionary(part => part.Groups[1].Value, part => part.Groups[2].Value);
        if (element.Name.LocalName == "text")
            return Text(element);
        var stroked = style.GetValueOrDefault("stroke-width", "0") != "0";
        var role = (stroked ? Role.ClassOf(style.GetValueOrDefault("stroke")) : null) ?? Role.ClassOf(style.GetValueOrDefault("fill"));
        return role is null ? null : new XElement(Svg + (element.Name.LocalName == "ellipse" ? "circle" : element.Name.LocalName), new XAttribute("class", role), Shape(element));
    }

    private static IEnumerable<XAttribute> Shape(XElement element) => element.Attributes().Where(attribute => attribute.Name.LocalName is not ("style" or "shape-rendering" or "ry"))
        .Select(attribute => new XAttribute(attribute.Name.LocalName == "rx" ? "r" : attribute.Name.LocalName, Numbers().Replace(attribute.Value, Rounded)));

    private static XElement Text(XElement element)
    {
        var place = Numbers().Matches((string)element.Attribute("transform")!);
        var hanging = (string?)element.Attribute("dominant-baseline") == "hanging";
        // A baseline computed from the size looks the same everywhere; dominant-baseline does not.
        return FigureText.At(Value(place[0]), Value(place[1]) + (Frame.FontSize * (hanging ? 0.85 : 0.35)), (string)element.Attribute("text-anchor")!, "q", element.Value);
    }

    private static string Rounded(Match number) => Two(Value(number));

    private static double Value(Match number) => double.Parse(number.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"([\w-]+):([^;]+)")]
    private static partial Regex StylePart();

    [GeneratedRegex(@"-?\d+(\.\d+)?([eE][-+]?\d+)?")]
    private static partial Regex Numbers();
}
