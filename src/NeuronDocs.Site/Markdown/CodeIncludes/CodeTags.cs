using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>The named parts of a file: <c>#region x</c> .. <c>#endregion</c>, and <c>&lt;x&gt;</c> .. <c>&lt;/x&gt;</c> in comments.</summary>
internal sealed partial class CodeTags
{
    /// <summary>The lines between the markers, by name without regard to case; of two with one name the last wins.</summary>
    public Dictionary<string, (int First, int Last)> Regions { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Lines that only mark, and are never shown in a tagged include.</summary>
    public HashSet<int> MarkerLines { get; } = [];

    public static CodeTags Read(SourceFile file)
    {
        var tags = new CodeTags();
        var open = new List<(string Name, int Line, bool IsRegion)>();
        for (var number = 1; number <= file.LineCount; number++)
        {
            var line = file.LineText(number);
            if (RegionStart().Match(line) is { Success: true } region) open.Add((region.Groups["name"].Value.Trim(), number, true));
            else if (RegionEnd().IsMatch(line)) tags.Close(open, open.FindLastIndex(o => o.IsRegion), number);
            else if (TagEnd().Match(line) is { Success: true } end)
                tags.Close(open, open.FindLastIndex(o => !o.IsRegion && o.Name.Equals(end.Groups["name"].Value, StringComparison.OrdinalIgnoreCase)), number);
            else if (TagStart().Match(line) is { Success: true } start) open.Add((start.Groups["name"].Value, number, false));
        }

        return tags;
    }

    private void Close(List<(string Name, int Line, bool IsRegion)> open, int index, int line)
    {
        if (index < 0) return;
        var (name, first, _) = open[index];
        open.RemoveAt(index);
        Regions[name] = (first + 1, line - 1);
        MarkerLines.Add(first);
        MarkerLines.Add(line);
    }

    [GeneratedRegex(@"^\s*#\s*region\s+(?<name>.+?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex RegionStart();

    [GeneratedRegex(@"^\s*#\s*endregion\b", RegexOptions.IgnoreCase)]
    private static partial Regex RegionEnd();

    [GeneratedRegex(@"^\s*(//|#|--|'|<!--|/\*|%|;|rem\b)\s*<(?<name>[\w.-]+)>\s*(-->|\*/)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex TagStart();

    [GeneratedRegex(@"^\s*(//|#|--|'|<!--|/\*|%|;|rem\b)\s*</(?<name>[\w.-]+)>\s*(-->|\*/)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex TagEnd();
}
