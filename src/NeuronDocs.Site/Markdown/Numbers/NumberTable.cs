using System.Globalization;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>The bound numbers of a page, in the order they first appear: the rows of "Numbers on this page".</summary>
internal sealed partial class NumberTable
{
    private readonly Dictionary<(LabelAddress Address, string Shown), NumberRow> rows = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public List<NumberRow> Rows { get; } = [];

    public NumberRow Add(LabelAddress address, string shown, PrintedValue value, ExampleSource example)
    {
        shown = Typeset(shown);
        if (rows.TryGetValue((address, shown), out var row)) return row;
        var wanted = "n-" + NotInIds().Replace($"{example.Slug}-{value.Name}", "-").Trim('-');
        var id = wanted;
        for (var n = 2; !ids.Add(id); n++) id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{n}");
        row = new NumberRow(id, shown, value, example, Agreement(shown, value));
        rows.Add((address, shown), row);
        Rows.Add(row);
        return row;
    }

    /// <summary>With a true minus sign; the exponent keeps its hyphen, which is the form that C# reads.</summary>
    public static string Typeset(string number) => number.StartsWith('-') ? $"\u2212{number[1..]}" : number;

    private static string Agreement(string shown, PrintedValue value)
    {
        var plain = shown.Replace('\u2212', '-').Replace(" ", "", StringComparison.Ordinal);
        if (string.Equals(plain, value.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase) || IsSame(plain, value)) return "exact";
        var digits = plain.Split('e', 'E')[0].Where(char.IsAsciiDigit).SkipWhile(c => c == '0').Count();
        return digits == 1 ? "rounded to 1 digit" : string.Create(CultureInfo.InvariantCulture, $"rounded to {digits} digits");
    }

    // 0.5 says exactly what 0.5000 says, and 50 % what 0.5 does.
    private static bool IsSame(string plain, PrintedValue value)
    {
        var percent = plain.EndsWith('%');
        if (DecimalNumber.Parse(plain.TrimEnd('%')) is not { } shown || value.Number is not { } printed) return false;
        if (percent && !value.IsPercent) printed = printed.Shift(2);
        var decimals = Math.Max(0, -Math.Min(shown.Exponent, printed.Exponent));
        return shown.RoundToUnits(decimals) == printed.RoundToUnits(decimals);
    }

    [GeneratedRegex(@"[^\p{L}\p{N}._]+")]
    private static partial Regex NotInIds();
}

/// <summary>One number as shown, the printed line it rests on, and how exactly they agree.</summary>
internal sealed record NumberRow(string Id, string Shown, PrintedValue Value, ExampleSource Example, string Agreement);
