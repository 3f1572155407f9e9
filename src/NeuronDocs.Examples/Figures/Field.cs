namespace NeuronDocs.Examples;

/// <summary>A quantity sampled over the plot area, and the lines on which it has a level (marching squares, linear between samples).</summary>
internal sealed class Field
{
    private readonly double[] _xs;
    private readonly double[] _ys;
    // Row by row: the interpreter of a browser takes its time for an index into two dimensions.
    private readonly double[] _values;

    private Field(double[] xs, double[] ys, double[] values) => (_xs, _ys, _values) = (xs, ys, values);

    public static Field Sample(Frame frame, Func<double, double, double> value, int cells)
    {
        var xs = Steps(frame.X, cells);
        var ys = Steps(frame.Y, cells);
        var (across, up) = (Array.ConvertAll(xs, frame.X.Value), Array.ConvertAll(ys, frame.Y.Value));
        var values = new double[xs.Length * ys.Length];
        for (var j = 0; j <= cells; j++)
            for (var i = 0; i <= cells; i++)
                values[(j * xs.Length) + i] = value(across[i], up[j]);
        return new Field(xs, ys, values);
    }

    /// <summary>The lines of the level; a line that leaves the plot area ends at its edge.</summary>
    public IEnumerable<List<Spot>> Open(double level) => Trace(level);

    /// <summary>The outlines of the area at or above the level, closed along the edge; counterclockwise around it, clockwise around its holes.</summary>
    public IEnumerable<List<Spot>> Closed(double level)
    {
        var (columns, rows) = (_xs.Length, _ys.Length);
        var padded = new double[(columns + 2) * (rows + 2)];
        Array.Fill(padded, double.NegativeInfinity);
        for (var j = 0; j < rows; j++)
            Array.Copy(_values, j * columns, padded, ((j + 1) * (columns + 2)) + 1, columns);
        return new Field([_xs[0], .. _xs, _xs[^1]], [_ys[0], .. _ys, _ys[^1]], padded).Trace(level);
    }

    /// <summary>The signed area of a loop, positive when it runs counterclockwise.</summary>
    public static double Area(IReadOnlyList<Spot> loop)
    {
        var sum = 0.0;
        for (var i = 0; i < loop.Count; i++)
        {
            var (a, b) = (loop[i], loop[(i + 1) % loop.Count]);
            sum += (a.X * b.Y) - (b.X * a.Y);
        }
        return sum / 2;
    }

    private List<List<Spot>> Trace(double level)
    {
        SortedDictionary<int, int> next = [];
        for (var j = 0; j + 1 < _ys.Length; j++)
            for (var i = 0; i + 1 < _xs.Length; i++)
                if (IsCrossed(i, j, level))
                    foreach (var (from, to) in Segments(i, j, level))
                        next[from] = to;
        List<List<Spot>> lines = [];
        // Lines that begin at the edge first; what then is left are loops.
        foreach (var start in next.Keys.Except(next.Values).ToList())
            lines.Add(Follow(next, start, level));
        while (next.Count > 0)
            lines.Add(Follow(next, next.Keys.First(), level));
        return lines;
    }

    /// <summary>Most cells lie on one side of a level and are done with here.</summary>
    private bool IsCrossed(int i, int j, double level)
    {
        var at = At(i, j);
        var above = _values[at] >= level;
        return (_values[at + 1] >= level) != above || (_values[at + _xs.Length] >= level) != above || (_values[at + _xs.Length + 1] >= level) != above;
    }

    private List<Spot> Follow(SortedDictionary<int, int> next, int edge, double level)
    {
        List<Spot> line = [Crossing(edge, level)];
        while (next.Remove(edge, out var following))
        {
            edge = following;
            line.Add(Crossing(edge, level));
        }
        return line;
    }

    /// <summary>The directed segments through a cell, from grid edge to grid edge, the higher side on the left.</summary>
    private IEnumerable<(int From, int To)> Segments(int i, int j, double level)
    {
        var (bottom, left) = (Edge(i, j, upright: false), Edge(i, j, upright: true));
        var (top, right) = (Edge(i, j + 1, upright: false), Edge(i + 1, j, upright: true));
        var corners = (Above(i, j) ? 1 : 0) | (Above(i + 1, j) ? 2 : 0) | (Above(i + 1, j + 1) ? 4 : 0) | (Above(i, j + 1) ? 8 : 0);
        var middle = (_values[At(i, j)] + _values[At(i + 1, j)] + _values[At(i, j + 1)] + _values[At(i + 1, j + 1)]) / 4 >= level;
        return corners switch
        {
            1 => [(bottom, left)],
            2 => [(right, bottom)],
            3 => [(right, left)],
            4 => [(top, right)],
            5 => middle ? [(top, left), (bottom, right)] : [(bottom, left), (top, right)],
            6 => [(top, bottom)],
            7 => [(top, left)],
            8 => [(left, top)],
            9 => [(bottom, top)],
            10 => middle ? [(left, bottom), (right, top)] : [(right, bottom), (left, top)],
            11 => [(right, top)],
            12 => [(left, right)],
            13 => [(bottom, right)],
            14 => [(left, bottom)],
            _ => [],
        };
        bool Above(int column, int row) => _values[At(column, row)] >= level;
    }

    private int At(int i, int j) => (j * _xs.Length) + i;

    private int Edge(int i, int j, bool upright) => (At(i, j) * 2) + (upright ? 1 : 0);

    private Spot Crossing(int edge, double level)
    {
        var (i, j, upright) = (edge / 2 % _xs.Length, edge / 2 / _xs.Length, edge % 2 == 1);
        var (a, b) = (_values[At(i, j)], _values[upright ? At(i, j + 1) : At(i + 1, j)]);
        // Beyond the plot area the value is minus infinity and both ends are the same place.
        var share = double.IsInfinity(a) || double.IsInfinity(b) ? 0 : (level - a) / (b - a);
        return upright
            ? new Spot(_xs[i], _ys[j] + (share * (_ys[j + 1] - _ys[j])))
            : new Spot(_xs[i] + (share * (_xs[i + 1] - _xs[i])), _ys[j]);
    }

    private static double[] Steps(Scale scale, int cells) => [.. Enumerable.Range(0, cells + 1).Select(i => scale.Min + ((scale.Max - scale.Min) * i / cells))];
}
