namespace NeuronDocs.Site;

/// <summary>How deep markup is nested, seen without a parser: those walk the tree by recursion, which ends the process where it is thousands deep.</summary>
internal static class HtmlDepth
{
    private const int Deepest = 400;

    // An SVG's shapes close themselves.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Void = new HashSet<string>(
    [
        "area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "path", "line", "rect", "circle", "ellipse", "polygon", "polyline", "use", "mspace",
    ],
    StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether more elements are open at once than any page has.</summary>
    public static bool IsExcessive(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var tag = html.AsSpan(at + 1);
            var isEnd = tag.StartsWith('/');
            var name = NameOf(isEnd ? tag[1..] : tag);
            if (name.IsEmpty) continue;
            if (isEnd) depth = Math.Max(0, depth - 1);
            else if (!Void.Contains(name) && ++depth > Deepest) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && (char.IsAsciiLetter(tag[length]) || (length > 0 && char.IsAsciiDigit(tag[length])))) length++;
        return tag[..length];
    }
}
