using Microsoft.Extensions.FileSystemGlobbing;

namespace NeuronDocs.Site;

/// <summary>A file mapping of docfx.json: which files below a folder, and where below the site they go.</summary>
internal sealed record FileMapping(Place Place, string Src, string Dest, IReadOnlyList<string> Files, IReadOnlyList<string> Exclude)
{
    /// <summary>The matching files in ordinal order: path in the repository, and path below the site root.</summary>
    public IEnumerable<(string Path, string Target)> Find(string root)
    {
        var folder = System.IO.Path.Combine(root, Src);
        if (!Directory.Exists(folder)) return [];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(Files);
        matcher.AddExcludePatterns(Exclude);
        return matcher.GetResultsInFullPath(folder)
            .Select(full => System.IO.Path.GetRelativePath(folder, full).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(relative => (Join(Src, relative), Join(Dest, relative)));
    }

    /// <summary>Where below the site root a file of this path would go, whether or not it exists; null if it is not meant.</summary>
    public string? TargetOf(string path)
    {
        if (Src.Length > 0 && !path.StartsWith($"{Src}/", StringComparison.Ordinal)) return null;
        var relative = Src.Length == 0 ? path : path[(Src.Length + 1)..];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(Files);
        matcher.AddExcludePatterns(Exclude);
        return matcher.Match(relative).HasMatches ? Join(Dest, relative) : null;
    }

    private static string Join(string folder, string path) => folder.Length == 0 ? path : $"{folder}/{path}";
}
