using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>How deep markup is nested, seen without a parser: those walk the tree by recursion, which ends the process where it is thousands deep.</summary>
internal static partial class HtmlDepth
{
    private const int Deepest = 400;

    /// <summary>Whether more elements are open at once than any page has.</summary>
    public static bool IsExcessive(string html)
    {
        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var text = html.AsSpan(tag.Index, tag.Length);
            if (text[1] == '/') depth = Math.Max(0, depth - 1);
            else if (!Void().IsMatch(text) && ++depth > Deepest) return true;
        }

        return false;
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Tag();

    // An SVG's shapes close themselves.
    [GeneratedRegex("^<(area|br|col|embed|hr|img|input|link|meta|source|track|wbr|path|line|rect|circle|ellipse|polygon|polyline|use|mspace)$", RegexOptions.IgnoreCase)]
    private static partial Regex Void();
}
