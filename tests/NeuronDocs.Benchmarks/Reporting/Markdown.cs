using System.Globalization;
using System.Text;

namespace NeuronDocs.Benchmarks;

/// <summary>report.md: a function of report.json and nothing else.</summary>
internal static class Markdown
{
    public static string Of(Report report)
    {
        var text = new StringBuilder();
        var machine = report.Machine;
        text.Append(CultureInfo.InvariantCulture, $"""
            # Benchmarks

            Written by `dotnet run -c Release --project tests/NeuronDocs.Benchmarks -- report`, not by hand: `report.json` holds the figures, this file is made from it.
            Everything computes in double, through the public API that the pages show. All programs of a row ran in one run, after a check that they compute the same
            numbers. A time is the median of the iterations, with half the 99.9 % confidence interval of the mean behind it; bytes are what one run of the work allocates.

            | machine | |
            | --- | --- |
            | processor | {machine.Processor} |
            | cores | {machine.Cores} |
            | vectors | {machine.Vectors} |
            | system | {machine.System} |
            | runtime | {machine.Runtime} |
            | measured (UTC) | {string.Join(", ", report.Rows.Select(row => row.Measured).Distinct().Order())} |


            """);
        text.Append(CultureInfo.InvariantCulture, $"""
            ## Goals: {report.Rows.Count(row => row.Reached)} of {report.Rows.Count} reached

            | work | time | faster than naive C# | than TensorPrimitives | than Math.NET | bytes | of FMA peak | goal | reached |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |

            """);
        foreach (var row in report.Rows)
        {
            var ours = row.Sides.First(side => side.Name == SideNames.Ours);
            string[] cells =
            [
                row.What, Time(ours.Nanoseconds), Times(row, SideNames.Naive), Times(row, SideNames.Tensors), Times(row, SideNames.MathNet), Bytes(ours.Bytes),
                row.PercentOfPeak is { } percent ? $"{Number(percent)} %" : "", row.Goal, row.Reached ? "yes" : "**no**",
            ];
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
        }

        foreach (var row in report.Rows) Append(text, row);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ReportRow row)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {row.Row}\n\n{char.ToUpperInvariant(row.What[0])}{row.What[1..]}.");
        if (row is { Rate: { } rate, Unit: { } unit }) text.Append(CultureInfo.InvariantCulture, $" {Number(rate / 1e6)} million {unit}.");
        text.Append("\n\n| program | median | error | takes times as long | bytes |\n| --- | --- | --- | --- | --- |\n");
        foreach (var side in row.Sides)
        {
            var times = row.TimesFasterThan.TryGetValue(side.Name, out var factor) ? Number(factor) : "";
            text.Append(CultureInfo.InvariantCulture, $"| {side.Name} | {Time(side.Nanoseconds)} | {Time(side.Error)} | {times} | {Bytes(side.Bytes)} |\n");
        }

        text.Append("\n| asked | needed | measured | reached |\n| --- | --- | --- | --- |\n");
        foreach (var check in row.Checks)
            text.Append(CultureInfo.InvariantCulture, $"| {check.What} | {Number(check.Needed)} | {Number(check.Measured)} | {(check.Reached ? "yes" : "**no**")} |\n");
        if (row.Reason is { } reason) text.Append(CultureInfo.InvariantCulture, $"\nNot reached: {reason}\n");
    }

    private static string Times(ReportRow row, string side) => row.TimesFasterThan.TryGetValue(side, out var factor) ? $"{Number(factor)} x" : "";

    private static string Bytes(double bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Number(nanoseconds)} ns",
        < 1e6 => $"{Number(nanoseconds / 1e3)} us",
        _ => $"{Number(nanoseconds / 1e6)} ms",
    };

    /// <summary>Three significant digits.</summary>
    private static string Number(double value) => Math.Abs(value) switch
    {
        >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };
}
