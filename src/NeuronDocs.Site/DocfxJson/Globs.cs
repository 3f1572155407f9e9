using Microsoft.Extensions.FileSystemGlobbing;

namespace NeuronDocs.Site;

/// <summary>
/// The patterns of docfx: <c>*</c>, <c>**</c> and <c>{a,b}</c>, without regard to case and without files or folders whose name begins with a dot,
/// unless docfx.json says otherwise.
/// </summary>
internal sealed class Globs
{
    private readonly Matcher matcher;
    private readonly bool dots;

    public Globs(IEnumerable<string> include, IEnumerable<string> exclude, bool caseMatters = false, bool dots = false)
    {
        var patterns = include.SelectMany(Expand).ToList();
        matcher = new Matcher(caseMatters ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns);
        matcher.AddExcludePatterns(exclude.SelectMany(Expand));
        this.dots = dots || patterns.Exists(Dotted);
    }

    /// <summary>The files below a folder that match, as paths relative to it, in ordinal order.</summary>
    public IEnumerable<string> Find(string folder) => matcher.GetResultsInFullPath(folder)
        .Select(full => Path.GetRelativePath(folder, full).Replace('\\', '/'))
        .Where(path => dots || !Dotted(path))
        .Order(StringComparer.Ordinal);

    public bool Matches(string path) => (dots || !Dotted(path)) && matcher.Match(path).HasMatches;

    /// <summary>What a pattern uses that is not supported; null if nothing.</summary>
    public static string? Problem(string pattern) =>
        pattern.StartsWith('!') ? "begins with '!'; list it as 'exclude'"
        : pattern.AsSpan().IndexOfAny('?', '[', ']') >= 0 ? "has '?' or '[]'; patterns have **, * and {a,b}"
        : pattern.Count(c => c == '{') != pattern.Count(c => c == '}') ? "has a brace that is not closed"
        : null;

    // "**.md" means in docfx what "**/*.md" means elsewhere.
    private static IEnumerable<string> Expand(string pattern)
    {
        var close = pattern.IndexOf('}', StringComparison.Ordinal);
        var open = close < 0 ? -1 : pattern.LastIndexOf('{', close);
        if (open >= 0) return pattern[(open + 1)..close].Split(',').SelectMany(part => Expand(pattern[..open] + part + pattern[(close + 1)..]));
        var slash = pattern.LastIndexOf('/') + 1;
        return [slash < pattern.Length - 2 && pattern.AsSpan(slash).StartsWith("**") && pattern[slash + 2] != '*' ? pattern[..slash] + "**/*" + pattern[(slash + 2)..] : pattern];
    }

    private static bool Dotted(string path) => path.Split('/').Any(part => part.Length > 1 && part[0] == '.' && part != "..");
}
