namespace NeuronDocs.Examples;

/// <summary>
/// A plot that an example describes and the page shows. Colors, sizes and layout are the site's, never the example's.
/// Lines and points that share a name share a color; every line is labeled where it ends.
/// </summary>
/// <example>
/// <code>
/// Figure.Plot("activation").Title("The hyperbolic tangent").Description("An S-shaped curve from -1 to 1.")
///     .XAxis("z").YAxis("a").Line("tanh", new Tanh().Value, -4, 4).Label(-0.5, a, "z = -0.5").Save();
/// </code>
/// </example>
public sealed partial class Figure
{
    private readonly string _name;
    private readonly List<Mark> _marks = [];
    private readonly List<string> _slots = [];
    private string _title = "";
    private string _description = "";
    private Axis _x = new("", false, null, null, null);
    private Axis _y = new("", false, null, null, null);

    private Figure(string name) => _name = name;

    /// <summary>Begins a figure.</summary>
    /// <param name="name">Its name in kebab-case, unique in the example; the verified file is <c>Slug.name.verified.svg</c>.</param>
    /// <returns>An empty figure.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab-case.</exception>
    public static Figure Plot(string name) => ExampleId.IsKebabCase(name)
        ? new Figure(name)
        : throw new ArgumentException($"A figure's name is in kebab-case, such as 'loss-curve'; '{name}' is not.", nameof(name));

    /// <summary>What the figure shows, in a few words; read out by screen readers.</summary>
    /// <param name="title">One line.</param>
    /// <returns>The same figure.</returns>
    public Figure Title(string title)
    {
        _title = title;
        return this;
    }

    /// <summary>What one sees in it, for those who do not see it.</summary>
    /// <param name="description">One to three sentences with the shape and the numbers that matter.</param>
    /// <returns>The same figure.</returns>
    public Figure Description(string description)
    {
        _description = description;
        return this;
    }

    /// <summary>Names the horizontal axis; without limits it spans the data.</summary>
    /// <param name="label">What is counted, with its unit.</param>
    /// <param name="log">Whether equal distances are equal ratios.</param>
    /// <param name="min">The left end.</param>
    /// <param name="max">The right end.</param>
    /// <param name="ticks">Where the labels stand; few of them.</param>
    /// <returns>The same figure.</returns>
    public Figure XAxis(string label, bool log = false, double? min = null, double? max = null, params double[] ticks)
    {
        _x = new Axis(label, log, min, max, ticks.Length > 0 ? ticks : null);
        return this;
    }

    /// <summary>Names the vertical axis; without limits it spans the data.</summary>
    /// <param name="label">What is counted, with its unit.</param>
    /// <param name="log">Whether equal distances are equal ratios.</param>
    /// <param name="min">The lower end.</param>
    /// <param name="max">The upper end.</param>
    /// <param name="ticks">Where the labels stand; few of them.</param>
    /// <returns>The same figure.</returns>
    public Figure YAxis(string label, bool log = false, double? min = null, double? max = null, params double[] ticks)
    {
        _y = new Axis(label, log, min, max, ticks.Length > 0 ? ticks : null);
        return this;
    }

    /// <summary>Draws the figure and hands it to the run it belongs to. Outside a run nothing happens.</summary>
    /// <exception cref="InvalidOperationException">The title or description is missing, nothing is drawn, or the run has a figure of this name.</exception>
    public void Save()
    {
        if (Recording.Current is not { } run)
            return;
        if (_title.Length == 0 || _description.Length == 0)
            throw new InvalidOperationException($"The figure '{_name}' needs a Title and a Description: not every reader sees it.");
        if (_marks.Count == 0)
            throw new InvalidOperationException($"The figure '{_name}' is empty.");
        run.Add(new RecordedFigure(_name, Draw($"{run.Slug}-{_name}")));
    }

    private string Draw(string idPrefix)
    {
        // A graph is drawn without axes: places in it mean nothing.
        var diagram = _marks.Any(mark => mark is NodeMark);
        var frame = diagram ? Frame.Fit(_x with { Ticks = [] }, _y with { Ticks = [] }, _marks) : Frame.Fit(_x, _y, _marks);
        return new FigureSvg(frame, idPrefix).Write(_title, _description, _marks);
    }

    private Figure Add(Mark mark)
    {
        _marks.Add(mark);
        return this;
    }

    private int SlotOf(string name)
    {
        if (!_slots.Contains(name))
            _slots.Add(name);
        return _slots.IndexOf(name);
    }
}
