using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>Comma-separated values: a cell with a comma or a quotation mark stands in quotation marks, as RFC 4180 has it.</summary>
internal static partial class Csv
{
    public static IReadOnlyList<string[]> Rows(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Cells)];

    private static string[] Cells(string line) =>
        [.. Cell().Matches(line).Select(m => m.Groups["quoted"] is { Success: true } quoted ? quoted.Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups["plain"].Value)];

    [GeneratedRegex("""(?:^|,)(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,]*))""")]
    private static partial Regex Cell();
}
