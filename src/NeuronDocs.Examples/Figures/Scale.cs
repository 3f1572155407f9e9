using NeuronDocs.Core;

namespace NeuronDocs.Examples;

/// <summary>An axis with its limits and ticks settled, in linear units: a logarithmic axis is one over decimal logarithms.</summary>
internal sealed record Scale(Axis Axis, double Min, double Max, IReadOnlyList<Tick> Ticks)
{
    private static readonly double LogOfTen = Elementary.Log(10);

    /// <summary>The library's own logarithm: the platform's differs in the last bit from machine to machine.</summary>
    public static double Log10(double value) => Elementary.Log(value) / LogOfTen;

    public static Scale Fit(Axis axis, IEnumerable<double> values, double padding, string[]? categories)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values)
        {
            var at = Units(axis, value);
            if (!double.IsFinite(at))
                continue;
            low = at < low ? at : low;
            high = at > high ? at : high;
        }
        if (low > high)
            (low, high) = (0, 1);
        if (low == high)
            (low, high) = (low - 0.5, high + 0.5);
        var pad = (high - low) * padding;
        var min = axis.Min is { } left ? Units(axis, left) : categories is null && low == 0 ? 0 : low - pad;
        var max = axis.Max is { } right ? Units(axis, right) : high + pad;
        if (categories is not null)
            return new Scale(axis, low, high, [.. categories.Select((name, i) => new Tick(i, name))]);
        var ticks = axis.Ticks is { } given
            ? [.. given.Select(value => new Tick(Units(axis, value), Tick.Format(value)))]
            : axis.Log ? Tick.Logarithmic(min, max) : Tick.Linear(min, axis.Max is null ? max + ((max - min) * 0.03) : max);
        // An axis that ends at 199 may as well end at the tick 200.
        return new Scale(axis, min, ticks.Select(tick => tick.At).Append(max).Max(), ticks);
    }

    /// <summary>A value of the data in the units of the scale; NaN where it cannot be drawn.</summary>
    public double Units(double value) => Units(Axis, value);

    /// <summary>The value at a place on the scale.</summary>
    public double Value(double units) => Axis.Log ? Elementary.Exp(units * LogOfTen) : units;

    public bool Shows(double units) => units >= Min && units <= Max;

    private static double Units(Axis axis, double value) =>
        !double.IsFinite(value) || (axis.Log && value <= 0) ? double.NaN : axis.Log ? Log10(value) : value;
}
