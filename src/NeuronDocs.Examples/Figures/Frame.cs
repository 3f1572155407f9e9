namespace NeuronDocs.Examples;

/// <summary>The sheet of a figure: its two scales and where the plot area lies. Small, with large text, so that it reads on a phone.</summary>
internal sealed record Frame(Scale X, Scale Y, double Left, double Top, double Right, double Bottom)
{
    public const double Width = 480;
    public const double Height = 320;
    public const double FontSize = 14;

    public static Frame Fit(Axis x, Axis y, IReadOnlyList<Mark> marks)
    {
        List<Spot> extent = [];
        foreach (var mark in marks)
            extent.AddRange(mark.Extent);
        var bars = marks.OfType<BarsMark>().Any();
        var categories = marks.OfType<CategoryMark>().FirstOrDefault()?.Categories;
        var xs = Scale.Fit(x, extent.Select(spot => spot.X), marks.Any(mark => mark is LineMark) || !marks.Any(mark => mark is PointsMark) ? 0 : 0.05, categories);
        var ys = Scale.Fit(y, extent.Select(spot => spot.Y), bars ? 0.12 : 0.05, null);
        var left = 16 + ys.Ticks.Max(tick => (double?)TextWidth(tick.Label)) ?? 0;
        // Room for the labels of lines that run to the right end.
        var ends = marks.OfType<LineMark>().Where(line => EndsAtEdge(line, xs, ys)).Select(line => BoldWidth(line.Name)).DefaultIfEmpty(0).Max();
        return new Frame(xs, ys, left, 34, Width - Math.Max(ends + 13, 16), Height - (x.Label.Length == 0 ? 28 : 48));
    }

    /// <summary>An estimate that depends on no font: the text is set by the reader's.</summary>
    public static double TextWidth(string text) => Math.Ceiling(text.Sum(c => c is 'i' or 'l' or '.' or ',' or ' ' or '-' or 'j' or 't' or 'f' or '(' or ')' ? 4.6 : c is 'm' or 'w' or 'M' or 'W' ? 11.5 : 8));

    public static double BoldWidth(string text) => Math.Ceiling(TextWidth(text) * 1.15);

    public double PixelX(double units) => Left + ((units - X.Min) / (X.Max - X.Min) * (Right - Left));

    public double PixelY(double units) => Bottom - ((units - Y.Min) / (Y.Max - Y.Min) * (Bottom - Top));

    /// <summary>Where an edge between two nodes meets the circle of the first.</summary>
    public Spot Beside(NodeMark node, NodeMark other)
    {
        var (unitX, unitY) = ((X.Max - X.Min) / (Right - Left), (Y.Max - Y.Min) / (Bottom - Top));
        var (dx, dy) = ((other.X - node.X) / unitX, (other.Y - node.Y) / unitY);
        var share = NodeMark.Radius / Math.Sqrt((dx * dx) + (dy * dy));
        return new Spot(node.X + (share * (other.X - node.X)), node.Y + (share * (other.Y - node.Y)));
    }

    /// <summary>The last place of a line that the plot shows, in units of the scales.</summary>
    public static Spot? LastShown(LineMark line, Scale x, Scale y) => line.Spots
        .Select(spot => new Spot(x.Units(spot.X), y.Units(spot.Y)))
        .Where(spot => x.Shows(spot.X) && y.Shows(spot.Y))
        .Select(spot => (Spot?)spot)
        .LastOrDefault();

    public static bool EndsAtEdge(LineMark line, Scale x, Scale y) =>
        LastShown(line, x, y) is { } end && end.X >= x.Max - (0.06 * (x.Max - x.Min));
}
