using System.Globalization;
using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>Chooses lines as docfx does: a tag before <c>#L1-L2</c>, before start/end, before a range, before the whole file.</summary>
internal sealed partial class CodeSlicer(SourceFile file, CodeIncludeTarget target, Place place, FindingList findings)
{
    private static readonly string[] KnownQuery = ["name", "start", "end", "range", "highlight", "dedent"];

    /// <summary>Null after a finding.</summary>
    public CodeSlice? Slice()
    {
        if (ReadQuery() is not { } query || Choose(query) is not { } lines) return null;
        var marks = query.TryGetValue("highlight", out var wanted) ? Ranges(wanted, lines.Count) : [];
        if (marks is null) return null;
        var (first, last) = (lines.FindIndex(HasText), lines.FindLastIndex(HasText));
        if (first < 0) return Fail("empty-include", $"The include of '{target.Path}' shows no line.");
        // Marked lines are counted with the blank ones before them, which are not shown.
        var highlighted = marks.Select(m => m - first).ToHashSet();
        lines = lines[first..(last + 1)];
        if (!query.TryGetValue("dedent", out var columns)) return new CodeSlice(lines, lines.Where(HasText).Min(l => CodeSlice.Indent(file.LineText(l))), highlighted);
        return int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out var dedent)
            ? new CodeSlice(lines, dedent, highlighted)
            : Fail("bad-include", $"'dedent={columns}' is not a number of columns.");
    }

    private bool HasText(int line) => file.LineText(line).Trim().Length > 0;

    private Dictionary<string, string>? ReadQuery()
    {
        var query = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in (target.Query ?? "").Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var key = parts[0];
            if (!KnownQuery.Contains(key, StringComparer.OrdinalIgnoreCase) || parts.Length == 1)
            {
                Fail("bad-include", $"An include of code has no '{parts[0]}'.{Nearest.Hint(parts[0], KnownQuery)}");
                return null;
            }

            query[key] = parts[1];
        }

        return query;
    }

    private List<int>? Choose(Dictionary<string, string> query)
    {
        var lineFragment = LineFragment().Match(target.Fragment ?? "");
        var tag = target.Tag is not null ? target.Tag : target.Fragment is { Length: > 0 } fragment && !lineFragment.Success ? fragment : query.GetValueOrDefault("name");
        if (tag is not null) return Tagged(tag);
        if (lineFragment.Success)
        {
            var first = int.Parse(lineFragment.Groups["first"].Value, CultureInfo.InvariantCulture);
            return Ranges(lineFragment.Groups["open"].Success ? $"{first}-" : lineFragment.Groups["last"] is { Success: true } end ? $"{first}-{end.Value}" : $"{first}", file.LineCount);
        }

        // docfx takes a start alone for one line, and passes over an end alone.
        if (query.TryGetValue("start", out var start)) return Ranges($"{start}-{query.GetValueOrDefault("end", start)}", file.LineCount);
        if (query.ContainsKey("end"))
        {
            Fail("bad-include", "An 'end' needs a 'start' before it.");
            return null;
        }

        return query.TryGetValue("range", out var range) ? Ranges(range, file.LineCount) : [.. Enumerable.Range(1, file.LineCount)];
    }

    private List<int>? Tagged(string tag)
    {
        var tags = CodeTags.Read(file);
        if (!tags.Regions.TryGetValue(tag, out var range) && !tags.Regions.TryGetValue($"snippet{tag}", out range))
        {
            Fail("missing-region", $"{file.Path} has no region '{tag}'.{Nearest.Hint(tag, tags.Regions.Keys)}");
            return null;
        }

        return [.. Enumerable.Range(range.First, range.Last - range.First + 1).Where(line => !tags.MarkerLines.Contains(line))];
    }

    // "1,3-5,7-" counted from 1; an open end means the last line.
    private List<int>? Ranges(string text, int last)
    {
        var lines = new List<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var match = Range().Match(part);
            var from = match.Success ? int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture) : 0;
            var to = !match.Success || !match.Groups["dash"].Success ? from
                : match.Groups["last"].Length == 0 ? last
                : int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture);
            if (from < 1 || to < from || to > last)
            {
                Fail("bad-include", $"'{part}' is no range of the {last} lines of {file.Path}.");
                return null;
            }

            lines.AddRange(Enumerable.Range(from, to - from + 1));
        }

        return lines;
    }

    private CodeSlice? Fail(string code, string message)
    {
        findings.Add(code, message, place);
        return null;
    }

    [GeneratedRegex(@"^L(?<first>\d{1,7})(-(L(?<last>\d{1,7})|(?<open>)))?$", RegexOptions.IgnoreCase)]
    private static partial Regex LineFragment();

    [GeneratedRegex(@"^(?<first>\d{1,7})(?<dash>-(?<last>\d{0,7}))?$")]
    private static partial Regex Range();
}
