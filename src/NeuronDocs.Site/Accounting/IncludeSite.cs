using System.Text.RegularExpressions;

namespace NeuronDocs.Site;

/// <summary>A place of a page that pulls in a file: a code include, an INCLUDE or an image.</summary>
/// <param name="Kind">What pulls.</param>
/// <param name="Target">The file relative to the repository; null when it would lie outside.</param>
/// <param name="Fragment">What stands after #; null for nothing.</param>
/// <param name="Written">The path as written.</param>
/// <param name="Start">The offset of the include in the page's text.</param>
/// <param name="End">The offset after it.</param>
public sealed partial record IncludeSite(IncludeKind Kind, string? Target, string? Fragment, string Written, int Start, int End)
{
    /// <summary>The includes and images of a page, in order; those shown in code are not meant.</summary>
    public static IReadOnlyList<IncludeSite> All(string file, PageText page) =>
        [.. Pattern().Matches(page.Text).Where(match => page.Prose[match.Index] == match.Value[0]).Select(match => Of(file, match))];

    private static IncludeSite Of(string file, Match match)
    {
        var kind = match.Value.StartsWith("![", StringComparison.Ordinal) ? IncludeKind.Image
            : match.Groups["code"].Success ? IncludeKind.Code : IncludeKind.Markdown;
        var written = match.Groups["path"].Value;
        var fragment = match.Groups["fragment"] is { Success: true } name ? name.Value : null;
        return new IncludeSite(kind, Resolve(file, written), fragment, written, match.Index, match.Index + match.Length);
    }

    // "~/" is the repository; anything else counts from the page's folder.
    private static string? Resolve(string file, string path)
    {
        if (path.Contains("://", StringComparison.Ordinal)) return path;
        var parts = new List<string>();
        if (!path.StartsWith("~/", StringComparison.Ordinal)) parts.AddRange(file.Split('/')[..^1]);
        foreach (var part in (path.StartsWith("~/", StringComparison.Ordinal) ? path[2..] : path).Split('/'))
        {
            if (part is "." or "") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex(@"(\[!((?<code>code)[^\[\]\s]*|include)\s*\[[^\]]*\]|!\[[^\]]*\])\((?<path>[^)#?\s""]+)(#(?<fragment>[^)?\s""]*))?(\?[^)\s""]*)?(\s+""[^""]*"")?\s*\)\]?", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}

/// <summary>The ways in which a page pulls in a file.</summary>
public enum IncludeKind
{
    /// <summary><c>[!code-lang[](path#region)]</c></summary>
    Code,

    /// <summary><c>[!INCLUDE [title](path)]</c></summary>
    Markdown,

    /// <summary><c>![text](path)</c></summary>
    Image,
}
