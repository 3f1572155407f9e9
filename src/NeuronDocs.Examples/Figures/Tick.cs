using System.Globalization;

namespace NeuronDocs.Examples;

/// <param name="At">Its place, in the units of the scale: the value, or its decimal logarithm.</param>
/// <param name="Label">What stands there; empty for a bare grid line.</param>
internal readonly record struct Tick(double At, string Label)
{
    private const int Most = 6;

    /// <summary>At most six round numbers in the interval, computed in decimal so that every platform agrees on them.</summary>
    public static List<Tick> Linear(double min, double max)
    {
        for (var exponent = -12; ; exponent++)
            foreach (var mantissa in (ReadOnlySpan<int>)[1, 2, 5])
            {
                var step = mantissa * PowerOfTen(exponent);
                var (first, last) = (Math.Ceiling((min / step) - 1e-9), Math.Floor((max / step) + 1e-9));
                if (last - first + 1 > Most)
                    continue;
                // A multiple of 0.1 computed as k * 0.1 is not what the reader types; k / 10 is.
                return [.. Enumerable.Range(0, (int)(last - first) + 1)
                    .Select(k => exponent < 0 ? (first + k) * mantissa / PowerOfTen(-exponent) : (first + k) * step)
                    .Select(value => new Tick(value, Format(value)))];
            }
    }

    /// <summary>The powers of ten in an interval of decimal logarithms; with few of them also 2 and 5 times each, and the rest as bare lines.</summary>
    public static List<Tick> Logarithmic(double min, double max)
    {
        List<Tick> ticks = [];
        var (first, last) = ((int)Math.Floor(min), (int)Math.Ceiling(max));
        // Over a hundred decades the labels are 1e-50, 1e-25, 1, ...: round exponents, and no line between them.
        var every = ((int[])[1, 2, 5, 10, 25, 50, 100]).First(step => (max - min) / step <= Most || step == 100);
        for (var decade = first; decade <= last; decade++)
        {
            if (decade % every != 0)
                continue;
            ticks.Add(new Tick(decade, PowerLabel(decade, max - min > 4)));
            if (max - min <= 4)
                ticks.AddRange(Enumerable.Range(2, 8).Select(m => new Tick(
                    decade + Scale.Log10(m),
                    (max - min <= 1.5 && m is 2 or 5) || (max - min <= 0.5) ? Format(m * PowerOfTen(decade)) : "")));
        }
        return [.. ticks.Where(tick => tick.At >= min - 1e-9 && tick.At <= max + 1e-9)];
    }

    public static string Format(double value) =>
        (value == 0 ? "0" : value.ToString("0.######", CultureInfo.InvariantCulture)) switch
        {
            "0" or "-0" when value != 0 => value.ToString("0.##E+0", CultureInfo.InvariantCulture).Replace("E", "e", StringComparison.Ordinal).Replace("+", "", StringComparison.Ordinal),
            var text => text,
        } is var shown && shown.StartsWith('-') ? "\u2212" + shown[1..] : shown;

    private static string PowerLabel(int decade, bool wide)
    {
        if (!wide && decade is >= -4 and <= 4)
            return Format(PowerOfTen(decade));
        var digits = decade.ToString(CultureInfo.InvariantCulture)
            .Select(c => c == '-' ? '\u207b' : "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"[c - '0']);
        return decade == 0 ? "1" : decade == 1 ? "10" : "10" + string.Concat(digits);
    }

    private static double PowerOfTen(int exponent) => double.Parse($"1e{exponent}", CultureInfo.InvariantCulture);
}
