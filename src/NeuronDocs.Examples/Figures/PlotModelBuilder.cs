using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace NeuronDocs.Examples;

/// <summary>Turns the marks of a figure into OxyPlot's model, every color a <see cref="Role"/>.</summary>
internal sealed class PlotModelBuilder(Frame frame)
{
    private readonly PlotModel _model = new()
    {
        PlotMargins = new OxyThickness(frame.Left, frame.Top, Frame.Width - frame.Right, Frame.Height - frame.Bottom),
        Padding = new OxyThickness(0),
        PlotAreaBorderThickness = new OxyThickness(1, 0, 0, 1),
        PlotAreaBorderColor = Role.AxisLine,
    };

    public PlotModel Build(IReadOnlyList<Mark> marks)
    {
        var diagram = marks.Any(mark => mark is NodeMark);
        if (diagram)
            _model.PlotAreaBorderThickness = new OxyThickness(0);
        var bars = diagram || marks.Any(mark => mark is CategoryMark);
        _model.Axes.Add(new TickAxis(frame.X, AxisPosition.Bottom, lines: !bars));
        _model.Axes.Add(new TickAxis(frame.Y, AxisPosition.Left, lines: !diagram));
        var neutral = marks.OfType<Series>().Select(series => series.Slot).Distinct().Count() > 1;
        foreach (var mark in marks)
            Add(mark, neutral ? "rule" : "wall");
        return _model;
    }

    private void Add(Mark mark, string rule)
    {
        switch (mark)
        {
            case LineMark line:
                var series = new LineSeries { Color = Role.Stroke(line.Slot), StrokeThickness = 1 };
                series.Points.AddRange(line.Spots.Select(Place));
                _model.Series.Add(series);
                break;
            case PointsMark points:
                var markers = new ScatterSeries
                {
                    MarkerType = (points.Slot % 3) switch { 0 => MarkerType.Circle, 1 => MarkerType.Square, _ => MarkerType.Triangle },
                    MarkerSize = points.Spots.Length > 60 ? 3 : 4.5,
                    MarkerFill = Role.Marker(points.Slot),
                    MarkerStroke = Role.Marker(points.Slot),
                    MarkerStrokeThickness = 1,
                };
                markers.Points.AddRange(points.Spots.Select(Place)
                    .Where(p => frame.X.Shows(p.X) && frame.Y.Shows(p.Y)).Select(p => new ScatterPoint(p.X, p.Y)));
                _model.Series.Add(markers);
                break;
            case BarsMark bars:
                foreach (var (value, i) in bars.Values.Select((value, i) => (frame.Y.Units(value), i)).Where(bar => double.IsFinite(bar.Item1)))
                    _model.Annotations.Add(new RectangleAnnotation
                    {
                        MinimumX = i - 0.3,
                        MaximumX = i + 0.3,
                        MinimumY = Math.Min(Math.Max(0, frame.Y.Min), value),
                        MaximumY = Math.Max(Math.Max(0, frame.Y.Min), value),
                        Fill = Role.Fill(bars.Slot),
                        StrokeThickness = 0,
                    });
                break;
            case HistogramsMark histograms:
                for (var i = 0; i < histograms.Samples.Length; i++)
                    AddPolygon(Outline(histograms.Shares(i, frame.Y.Min, frame.Y.Max), i), Role.Fill(histograms.Slot));
                break;
            case NodeMark node:
                var circle = new ScatterSeries
                {
                    MarkerType = MarkerType.Circle,
                    MarkerSize = NodeMark.Radius,
                    MarkerFill = OxyColors.Undefined,
                    MarkerStroke = node.Gradient.Length > 0 ? Role.Marker(1) : node.Value.Length > 0 ? Role.Marker(0) : Role.Of("lead"),
                    MarkerStrokeThickness = 1,
                };
                circle.Points.Add(new ScatterPoint(node.X, node.Y));
                _model.Series.Add(circle);
                break;
            case EdgeMark edge:
                AddPath([frame.Beside(edge.From, edge.To), frame.Beside(edge.To, edge.From)],
                    edge.Slope.Length > 0 ? "s2" : edge.To.Value.Length > 0 ? "s1" : "lead");
                break;
            case RuleMark limit:
                _model.Annotations.Add(new LineAnnotation
                {
                    Type = limit.Vertical ? LineAnnotationType.Vertical : LineAnnotationType.Horizontal,
                    X = frame.X.Units(limit.Vertical ? limit.At : double.NaN),
                    Y = frame.Y.Units(limit.Vertical ? double.NaN : limit.At),
                    LineStyle = LineStyle.Solid,
                    Color = Role.Of(rule),
                });
                break;
            case RegionMark region:
                AddRegion(region);
                break;
            case ContourMark contour:
                var map = Field.Sample(frame, contour.Value, 60);
                foreach (var loop in contour.Levels.SelectMany(level => map.Open(level)))
                    AddPath(loop, "lead");
                break;
        }
    }

    private void AddRegion(RegionMark region)
    {
        AddPolygon([new(frame.X.Min, frame.Y.Min), new(frame.X.Max, frame.Y.Min), new(frame.X.Max, frame.Y.Max), new(frame.X.Min, frame.Y.Max)], Role.Of("t1"));
        var field = Field.Sample(frame, region.Value, region.Cells);
        // The outer loops first: what lies in a hole is painted over with the color of the other side.
        foreach (var loop in field.Closed(region.Level).OrderByDescending(loop => Math.Abs(Field.Area(loop))))
            AddPolygon(loop, Role.Of(Field.Area(loop) > 0 ? "t2" : "t1"));
        foreach (var line in field.Open(region.Level))
            AddPath(line, "bd");
    }

    /// <summary>The steps of a histogram up its right side and down its left one.</summary>
    private List<Spot> Outline(double[] shares, int at)
    {
        var (fullest, height) = (Math.Max(shares.Max(), double.Epsilon), (frame.Y.Max - frame.Y.Min) / shares.Length);
        var right = shares.SelectMany((share, bin) => new[] { (share, bin), (share, bin + 1) })
            .Select(step => (Half: 0.45 * step.share / fullest, Y: frame.Y.Min + (step.Item2 * height))).ToList();
        return [.. right.Select(step => new Spot(at + step.Half, step.Y)), .. right.AsEnumerable().Reverse().Select(step => new Spot(at - step.Half, step.Y))];
    }

    private void AddPolygon(IReadOnlyList<Spot> loop, OxyColor fill)
    {
        var polygon = new PolygonAnnotation { Layer = AnnotationLayer.BelowSeries, Fill = fill, StrokeThickness = 0, MinimumSegmentLength = 0 };
        polygon.Points.AddRange(loop.Select(spot => new DataPoint(spot.X, spot.Y)));
        _model.Annotations.Add(polygon);
    }

    private void AddPath(IReadOnlyList<Spot> path, string role)
    {
        var line = new LineSeries { Color = Role.Of(role), StrokeThickness = 1 };
        line.Points.AddRange(path.Select(spot => new DataPoint(spot.X, spot.Y)));
        _model.Series.Add(line);
    }

    private DataPoint Place(Spot spot) => new(frame.X.Units(spot.X), frame.Y.Units(spot.Y));
}
