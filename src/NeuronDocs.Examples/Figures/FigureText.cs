using System.Xml.Linq;

namespace NeuronDocs.Examples;

/// <summary>The words in a figure: names of axes and series, limits, labels. They keep off each other and inside the sheet.</summary>
internal sealed class FigureText(Frame frame)
{
    private const double LineHeight = 17;

    public static XElement At(double x, double y, string anchor, string cssClass, string text) => new(
        SvgDrawing.Svg + "text",
        new XAttribute("class", cssClass),
        new XAttribute("x", Coordinates.Two(x)),
        new XAttribute("y", Coordinates.Two(y)),
        anchor == "start" ? null : new XAttribute("text-anchor", anchor),
        text);

    public IEnumerable<XElement> All(IReadOnlyList<Mark> marks) =>
    [
        .. AxisNames(), .. LineEnds(marks), .. Legend(marks),
        .. marks.OfType<BarsMark>().SelectMany(BarValues),
        .. marks.OfType<RuleMark>().Select(Limit),
        .. marks.OfType<LabelMark>().Select(Beside),
        .. marks.OfType<EdgeMark>().Where(edge => edge.Slope.Length > 0).Select(Slope),
        .. marks.OfType<NodeMark>().SelectMany(Node),
    ];

    private IEnumerable<XElement> AxisNames()
    {
        if (frame.Y.Axis.Label.Length > 0)
            yield return At(4, 20, "start", "b", frame.Y.Axis.Label);
        if (frame.X.Axis.Label.Length > 0)
            yield return At(frame.Right, Frame.Height - 8, "end", "b", frame.X.Axis.Label);
    }

    private IEnumerable<XElement> LineEnds(IReadOnlyList<Mark> marks)
    {
        var ends = marks.OfType<LineMark>().Where(line => line.Name.Length > 0).DistinctBy(line => line.Name)
            .Select(line => (Line: line, End: Frame.LastShown(line, frame.X, frame.Y)))
            .Where(end => end.End is not null)
            .Select(end => (end.Line, X: frame.PixelX(end.End!.Value.X), Y: frame.PixelY(end.End!.Value.Y), Edge: Frame.EndsAtEdge(end.Line, frame.X, frame.Y)))
            .OrderBy(end => end.Y).ToList();
        List<(double Left, double Right, double Baseline)> taken = [];
        var lowest = double.NegativeInfinity;
        var room = ends.Count(end => end.Edge) * LineHeight;
        foreach (var (line, x, y, edge) in ends)
        {
            var css = $"f{(line.Slot % 3) + 1} b halo";
            if (edge)
            {
                lowest = Math.Max(lowest + LineHeight, Math.Min(y + 5, frame.Bottom + 5 - room + LineHeight));
                room -= LineHeight;
                yield return At(frame.Right + 9, lowest, "start", css, line.Name);
            }
            else
            {
                var width = Frame.BoldWidth(line.Name);
                var (place, anchor) = x + width + 8 < Frame.Width ? (x + 9, "start") : (x - 7, "end");
                var left = anchor == "start" ? place : place - width;
                var usual = Math.Max(y - 6, frame.Top + 12);
                // Where lines end at one place, the next name goes a row below the first, or above it at the bottom of the plot.
                var baseline = Enumerable.Range(0, ends.Count).SelectMany(row => (double[])[usual + (row * LineHeight), usual - (row * LineHeight)])
                    .Where(row => row >= frame.Top + 12 && row <= frame.Bottom)
                    .FirstOrDefault(row => !taken.Exists(other => left < other.Right && other.Left < left + width && Math.Abs(row - other.Baseline) < LineHeight), usual);
                taken.Add((left, left + width, baseline));
                yield return At(place, baseline, anchor, css, line.Name);
            }
        }
    }

    /// <summary>Points have no end to stand at: those that share no line's name are explained above the plot, marker and name.</summary>
    private static IEnumerable<XElement> Legend(IReadOnlyList<Mark> marks)
    {
        HashSet<string> lines = [.. marks.OfType<LineMark>().Select(line => line.Name), ""];
        var x = Frame.Width - 6;
        foreach (var points in marks.OfType<PointsMark>().Where(points => !lines.Contains(points.Name)).DistinctBy(points => points.Name).Reverse())
        {
            yield return At(x, 20, "end", $"f{(points.Slot % 3) + 1} b", $"{"\u25cf\u25a0\u25b2"[points.Slot % 3]} {points.Name}");
            x -= Frame.BoldWidth(points.Name) + 30;
        }
    }

    private IEnumerable<XElement> BarValues(BarsMark bars) => bars.Values
        .Select((value, i) => At(frame.PixelX(i), frame.PixelY(frame.Y.Units(value)) + (value < 0 ? 17 : -6), "middle", "b halo", Tick.Format(Significant(value))));

    private XElement Limit(RuleMark limit)
    {
        if (!limit.Vertical)
            return At(frame.Right - 4, frame.PixelY(frame.Y.Units(limit.At)) - 6, "end", "q halo", limit.Label);
        var x = frame.PixelX(frame.X.Units(limit.At));
        return x + Frame.TextWidth(limit.Label) + 8 < frame.Right
            ? At(x + 6, frame.Top + 14, "start", "q halo", limit.Label)
            : At(x - 6, frame.Top + 14, "end", "q halo", limit.Label);
    }

    private XElement Beside(LabelMark label)
    {
        var (x, y) = (frame.PixelX(frame.X.Units(label.X)), frame.PixelY(frame.Y.Units(label.Y)));
        var baseline = y - 9 < frame.Top + 10 ? y + 20 : y - 9;
        return x + Frame.TextWidth(label.Text) + 8 < Frame.Width
            ? At(x + 7, baseline, "start", "halo", label.Text)
            : At(x - 7, baseline, "end", "halo", label.Text);
    }

    private XElement Slope(EdgeMark edge) => At(
        frame.PixelX((edge.From.X + edge.To.X) / 2), frame.PixelY((edge.From.Y + edge.To.Y) / 2) - 4, "middle", "q halo", edge.Slope);

    private IEnumerable<XElement> Node(NodeMark node)
    {
        var (x, y) = (frame.PixelX(node.X), frame.PixelY(node.Y));
        yield return At(x, y + 5, "middle", "b", node.Name);
        if (node.Value.Length > 0)
            yield return At(x, y - NodeMark.Radius - 6, "middle", "f1 b halo", node.Value);
        if (node.Gradient.Length > 0)
            yield return At(x, y + NodeMark.Radius + 16, "middle", "f2 b halo", node.Gradient);
    }

    private static double Significant(double value) => double.Parse(value.ToString("G4", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
