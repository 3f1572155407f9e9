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

internal sealed record BarsMark(string Name, int Slot, string[] Categories, double[] Values) : Series(Name, Slot)
{
    public override IEnumerable<Spot> Extent =>
        Values.Select((value, i) => new Spot(i, value)).Concat([new Spot(-0.6, 0), new Spot(Values.Length - 0.4, 0)]);
}

internal sealed record RuleMark(double At, string Label, bool Vertical) : Mark
{
    public override IEnumerable<Spot> Extent => [Vertical ? new Spot(At, double.NaN) : new Spot(double.NaN, At)];
}

internal sealed record LabelMark(double X, double Y, string Text) : Mark;

internal sealed record RegionMark(Func<double, double, double> Value, double Level, int Cells) : Mark;

internal sealed record ContourMark(Func<double, double, double> Value, double[] Levels) : Mark;
