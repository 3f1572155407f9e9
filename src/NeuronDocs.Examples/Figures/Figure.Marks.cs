namespace NeuronDocs.Examples;

public sealed partial class Figure
{
    /// <summary>A line through points, labeled at its end. It breaks at values that are not finite.</summary>
    /// <param name="name">Its label; the same name means the same color.</param>
    /// <param name="xs">Horizontal positions.</param>
    /// <param name="ys">Vertical positions, as many.</param>
    /// <returns>The same figure.</returns>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public Figure Line(string name, IEnumerable<double> xs, IEnumerable<double> ys) => Add(new LineMark(name, SlotOf(name), Pair(name, xs, ys)));

    /// <summary>A line over the positions 0, 1, 2, ...: the course of a quantity by step.</summary>
    /// <param name="name">Its label; the same name means the same color.</param>
    /// <param name="ys">One value a step.</param>
    /// <returns>The same figure.</returns>
    public Figure Line(string name, IEnumerable<double> ys) => Add(new LineMark(name, SlotOf(name), [.. ys.Select((y, i) => new Spot(i, y))]));

    /// <summary>The curve of a function.</summary>
    /// <param name="name">Its label; the same name means the same color.</param>
    /// <param name="f">The function.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="count">At how many places it is evaluated.</param>
    /// <returns>The same figure.</returns>
    public Figure Line(string name, Func<double, double> f, double from, double to, int count = 161) =>
        Add(new LineMark(name, SlotOf(name), [.. Enumerable.Range(0, count).Select(i => from + ((to - from) * i / (count - 1))).Select(x => new Spot(x, f(x)))]));

    /// <summary>Single points; the marker's shape differs from name to name.</summary>
    /// <param name="name">Their label; the same name means the same color.</param>
    /// <param name="xs">Horizontal positions.</param>
    /// <param name="ys">Vertical positions, as many.</param>
    /// <returns>The same figure.</returns>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public Figure Points(string name, IEnumerable<double> xs, IEnumerable<double> ys) => Add(new PointsMark(name, SlotOf(name), Pair(name, xs, ys)));

    /// <summary>One bar a category, from zero, its value written at its end.</summary>
    /// <param name="name">What is counted; the same name means the same color.</param>
    /// <param name="categories">A short label for each bar.</param>
    /// <param name="values">The lengths, as many.</param>
    /// <returns>The same figure.</returns>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public Figure Bars(string name, IEnumerable<string> categories, IEnumerable<double> values)
    {
        string[] labels = [.. categories];
        double[] heights = [.. values];
        return labels.Length == heights.Length
            ? Add(new BarsMark(name, SlotOf(name), labels, heights))
            : throw new ArgumentException($"'{name}' has {labels.Length} categories but {heights.Length} values.", nameof(values));
    }

    /// <summary>One histogram a category, upright and symmetric, on a common vertical axis; the fullest bin of each has the same width.</summary>
    /// <param name="name">What is counted; the same name means the same color.</param>
    /// <param name="categories">A short label for each histogram.</param>
    /// <param name="samples">The values of each, as many; what is not finite is left out.</param>
    /// <returns>The same figure.</returns>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public Figure Histograms(string name, IEnumerable<string> categories, IEnumerable<double[]> samples)
    {
        string[] labels = [.. categories];
        double[][] values = [.. samples];
        return labels.Length == values.Length
            ? Add(new HistogramsMark(name, SlotOf(name), labels, values))
            : throw new ArgumentException($"'{name}' has {labels.Length} categories but {values.Length} samples.", nameof(samples));
    }

    /// <summary>A node of a computational graph: a circle with its name in it, its value above and its gradient below. A figure with nodes has no axes.</summary>
    /// <param name="name">A short name; edges find the node by it.</param>
    /// <param name="x">Horizontal position.</param>
    /// <param name="y">Vertical position.</param>
    /// <param name="value">What the way forward has found; empty where it has not been yet.</param>
    /// <param name="gradient">What the way back has found; empty where it has not been yet.</param>
    /// <returns>The same figure.</returns>
    public Figure Node(string name, double x, double y, string value = "", string gradient = "") => Add(new NodeMark(name, x, y, value, gradient));

    /// <summary>An edge from a node to one that is computed from it; both are in the figure already.</summary>
    /// <param name="from">The name of the node that is used.</param>
    /// <param name="to">The name of the node that uses it.</param>
    /// <param name="slope">The local derivative, written on the edge; empty where the way back has not passed yet.</param>
    /// <returns>The same figure.</returns>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    public Figure Edge(string from, string to, string slope = "") => Add(new EdgeMark(NodeNamed(from), NodeNamed(to), slope));

    /// <summary>A dashed line from bottom to top: a limit.</summary>
    /// <param name="x">Where.</param>
    /// <param name="label">What it is the limit of.</param>
    /// <returns>The same figure.</returns>
    public Figure VerticalLine(double x, string label) => Add(new RuleMark(x, label, Vertical: true));

    /// <summary>A dashed line from left to right: a level.</summary>
    /// <param name="y">Where.</param>
    /// <param name="label">What it is the level of.</param>
    /// <returns>The same figure.</returns>
    public Figure HorizontalLine(double y, string label) => Add(new RuleMark(y, label, Vertical: false));

    /// <summary>A few words beside a place.</summary>
    /// <param name="x">Horizontal position.</param>
    /// <param name="y">Vertical position.</param>
    /// <param name="text">The words.</param>
    /// <returns>The same figure.</returns>
    public Figure Label(double x, double y, string text) => Add(new LabelMark(x, y, text));

    /// <summary>
    /// Tints the plane by the side of a level: the first color below it, the second above, with the boundary drawn. For the decisions of a classifier.
    /// Give both axes their limits, or points to take them from.
    /// </summary>
    /// <param name="value">The quantity at (x, y).</param>
    /// <param name="level">The boundary's level.</param>
    /// <param name="cells">How many cells a side the plane is divided into.</param>
    /// <returns>The same figure.</returns>
    public Figure Region(Func<double, double, double> value, double level, int cells = 60) => Add(new RegionMark(value, level, cells));

    /// <summary>Lines of equal height, as on a map. Give both axes their limits, or points to take them from.</summary>
    /// <param name="value">The height at (x, y).</param>
    /// <param name="levels">The heights to draw.</param>
    /// <returns>The same figure.</returns>
    public Figure Contours(Func<double, double, double> value, params double[] levels) => Add(new ContourMark(value, levels));

    private NodeMark NodeNamed(string name) =>
        _marks.OfType<NodeMark>().FirstOrDefault(node => node.Name == name) ?? throw new ArgumentException($"The figure '{_name}' has no node '{name}'.", nameof(name));

    private static Spot[] Pair(string name, IEnumerable<double> xs, IEnumerable<double> ys)
    {
        double[] x = [.. xs];
        double[] y = [.. ys];
        return x.Length == y.Length
            ? [.. x.Zip(y, (a, b) => new Spot(a, b))]
            : throw new ArgumentException($"'{name}' has {x.Length} horizontal positions but {y.Length} vertical ones.", nameof(ys));
    }
}
