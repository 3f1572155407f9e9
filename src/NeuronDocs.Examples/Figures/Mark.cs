namespace NeuronDocs.Examples;

/// <summary>Something drawn in a figure, in the coordinates of the data.</summary>
internal abstract record Mark
{
    /// <summary>The places that the axes must show.</summary>
    public virtual IEnumerable<Spot> Extent => [];
}

internal readonly record struct Spot(double X, double Y);

/// <param name="Label">What the axis counts.</param>
/// <param name="Log">Whether it is logarithmic.</param>
/// <param name="Min">Its start, if given.</param>
/// <param name="Max">Its end, if given.</param>
/// <param name="Ticks">Its labels' places, if given.</param>
internal sealed record Axis(string Label, bool Log, double? Min, double? Max, double[]? Ticks);

internal abstract record Series(string Name, int Slot) : Mark;

internal sealed record LineMark(string Name, int Slot, Spot[] Spots) : Series(Name, Slot)
{
    public override IEnumerable<Spot> Extent => Spots;
}

internal sealed record PointsMark(string Name, int Slot, Spot[] Spots) : Series(Name, Slot)
{
    public override IEnumerable<Spot> Extent => Spots;
}

/// <summary>What stands side by side over names instead of numbers.</summary>
internal abstract record CategoryMark(string Name, int Slot, string[] Categories) : Series(Name, Slot);

internal sealed record BarsMark(string Name, int Slot, string[] Categories, double[] Values) : CategoryMark(Name, Slot, Categories)
{
    public override IEnumerable<Spot> Extent =>
        Values.Select((value, i) => new Spot(i, value)).Concat([new Spot(-0.6, 0), new Spot(Values.Length - 0.4, 0)]);
}

/// <summary>The values of each category as a histogram.</summary>
internal sealed record HistogramsMark(string Name, int Slot, string[] Categories, double[][] Samples) : CategoryMark(Name, Slot, Categories)
{
    public const int Bins = 15;

    public override IEnumerable<Spot> Extent
    {
        get
        {
            for (var i = 0; i < Samples.Length; i++)
                foreach (var value in Samples[i])
                    yield return new Spot(i, value);
            yield return new Spot(-0.6, double.NaN);
            yield return new Spot(Samples.Length - 0.4, double.NaN);
        }
    }

    /// <summary>The share of a category's values in each bin of an interval, from the lowest; values outside are in none.</summary>
    public double[] Shares(int category, double low, double high)
    {
        var shares = new double[Bins];
        var one = 1.0 / Samples[category].Length;
        foreach (var value in Samples[category])
            if (value >= low && value <= high)
                shares[Math.Min((int)((value - low) / (high - low) * Bins), Bins - 1)] += one;
        return shares;
    }
}

/// <summary>A node of a graph, with what the way forward and the way back have found there; both are empty before.</summary>
internal sealed record NodeMark(string Name, double X, double Y, string Value, string Gradient) : Mark
{
    /// <summary>The radius in units of the sheet.</summary>
    public const double Radius = 14;

    public override IEnumerable<Spot> Extent => [new Spot(X, Y)];
}

/// <summary>An edge of a graph, with its local derivative once the way back has passed.</summary>
internal sealed record EdgeMark(NodeMark From, NodeMark To, string Slope) : Mark;

internal sealed record RuleMark(double At, string Label, bool Vertical) : Mark
{
    public override IEnumerable<Spot> Extent => [Vertical ? new Spot(At, double.NaN) : new Spot(double.NaN, At)];
}

internal sealed record LabelMark(double X, double Y, string Text) : Mark;

internal sealed record RegionMark(Func<double, double, double> Value, double Level, int Cells) : Mark;

internal sealed record ContourMark(Func<double, double, double> Value, double[] Levels) : Mark;
