using System.Text;
using System.Xml.Linq;
using OxyPlot;

namespace NeuronDocs.Examples;

/// <summary>
/// What OxyPlot draws, as SVG: classes for colors and fonts, two decimals, one path for all lines of a grid, one clip for the plot area. It is taken over shape
/// by shape: when OxyPlot wrote a file that was then read, the runs of the explorers took more than twice as long.
/// </summary>
internal sealed class SvgDrawing(Frame frame, string clipId) : RenderContextBase
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly Dictionary<string, StringBuilder> _merged = new() { ["g"] = new(), ["g2"] = new(), ["ax"] = new() };
    private readonly List<XElement> _inside = [];
    private readonly List<XElement> _markers = [];
    private readonly List<XElement> _texts = [];
    private int _clips;

    public override int ClipCount => _clips;

    public IEnumerable<XElement> Draw(PlotModel model)
    {
        var plot = (IPlotModel)model;
        plot.Update(updateData: true);
        plot.Render(this, new OxyRect(0, 0, Frame.Width, Frame.Height));
        // OxyPlot draws the text of what it caught.
        if (model.GetLastPlotException() is { } failure)
            throw new InvalidOperationException("OxyPlot could not draw the figure.", failure);
        return
        [
            .. Merged("g"), .. Merged("g2"),
            new XElement(Svg + "clipPath", new XAttribute("id", clipId), new XElement(Svg + "path", new XAttribute("d",
                $"M{Coordinates.Two(frame.Left)} {Coordinates.Two(frame.Top)}H{Coordinates.Two(frame.Right)}V{Coordinates.Two(frame.Bottom)}H{Coordinates.Two(frame.Left)}z"))),
            new XElement(Svg + "g", new XAttribute("clip-path", $"url(#{clipId})"), _inside),
            .. Merged("ax"), .. _markers, .. _texts,
        ];
    }

    public override void DrawLine(IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        if (RoleOf(OxyColors.Undefined, stroke, thickness) is not { } role)
            return;
        if (_merged.TryGetValue(role, out var path))
            Append(path.Append('M'), points, between: ' ', then: 'L');
        else
            Add(role, "polyline", Points(points));
    }

    public override void DrawPolygon(
        IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin) =>
        Add(RoleOf(fill, stroke, thickness), "polygon", Points(points));

    public override void DrawEllipse(OxyRect rect, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode) =>
        Add(RoleOf(fill, stroke, thickness), "circle", Number("cx", rect.Left + (rect.Width / 2)), Number("cy", rect.Top + (rect.Height / 2)), Number("r", rect.Width / 2));

    public override void DrawRectangle(OxyRect rect, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode) =>
        Add(RoleOf(fill, stroke, thickness), "rect", Number("x", rect.Left), Number("y", rect.Top), Number("width", rect.Width), Number("height", rect.Height));

    public override void DrawText(
        ScreenPoint p, string text, OxyColor fill, string fontFamily, double fontSize, double fontWeight, double rotate, HorizontalAlignment halign, VerticalAlignment valign, OxySize? maxSize)
    {
        var anchor = halign switch { HorizontalAlignment.Left => "start", HorizontalAlignment.Center => "middle", _ => "end" };
        // A baseline computed from the size looks the same everywhere; dominant-baseline does not.
        var baseline = Frame.FontSize * (valign == VerticalAlignment.Top ? 0.85 : 0.35);
        _texts.Add(FigureText.At(Coordinates.Four(p.X), Coordinates.Four(p.Y) + baseline, anchor, "q", text));
    }

    /// <summary>Nothing depends on it: the margins of the plot are given.</summary>
    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight) => OxySize.Empty;

    public override void PushClip(OxyRect clippingRectangle) => _clips++;

    public override void PopClip() => _clips--;

    private static string? RoleOf(OxyColor fill, OxyColor stroke, double thickness) => (thickness > 0 ? Role.ClassOf(stroke) : null) ?? Role.ClassOf(fill);

    /// <summary>Markers stay whole at the edge of the plot; everything else that is data ends there.</summary>
    private void Add(string? role, string name, params ReadOnlySpan<XAttribute> shape)
    {
        if (role is null)
            return;
        var element = new XElement(Svg + name, new XAttribute("class", role));
        foreach (var attribute in shape)
            element.Add(attribute);
        (role.StartsWith('d') ? _markers : _inside).Add(element);
    }

    private IEnumerable<XElement> Merged(string role) =>
        _merged[role] is { Length: > 0 } path ? [new XElement(Svg + "path", new XAttribute("class", role), new XAttribute("d", path.ToString()))] : [];

    private static XAttribute Points(IList<ScreenPoint> points) => new("points", Append(new StringBuilder(), points, between: ',', then: ' ').ToString());

    private static XAttribute Number(string name, double value) => new(name, Coordinates.Two(Coordinates.Four(value)));

    private static StringBuilder Append(StringBuilder text, IList<ScreenPoint> points, char between, char then)
    {
        for (var i = 0; i < points.Count; i++)
        {
            if (i > 0)
                text.Append(then);
            text.AppendTwo(Coordinates.Four(points[i].X)).Append(between).AppendTwo(Coordinates.Four(points[i].Y));
        }
        return text;
    }
}
