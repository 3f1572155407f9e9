namespace NeuronDocs.Site;

/// <summary>A file mapping of docfx.json: which files below a folder, and where below the site they go.</summary>
internal sealed record FileMapping(Place Place, string Src, string Dest, IReadOnlyList<string> Files, IReadOnlyList<string> Exclude)
{
    private Globs? globs;

    public bool CaseMatters { get; init; }

    /// <summary>Whether names that begin with a dot are meant too.</summary>
    public bool Dots { get; init; }

    private Globs Globs => globs ??= new(Files, Exclude, CaseMatters, Dots);

    /// <summary>The matching files in ordinal order: path in the repository, and path below the site root.</summary>
    public IEnumerable<(string Path, string Target)> Find(string root)
    {
        var folder = System.IO.Path.Combine(root, Src);
        return Directory.Exists(folder) ? Globs.Find(folder).Select(relative => (Join(Src, relative), Join(Dest, relative))) : [];
    }

    /// <summary>Where below the site root a file of this path would go, whether or not it exists; null if it is not meant.</summary>
    public string? TargetOf(string path)
    {
        if (Src.Length > 0 && !path.StartsWith($"{Src}/", StringComparison.Ordinal)) return null;
        var relative = Src.Length == 0 ? path : path[(Src.Length + 1)..];
        return Globs.Matches(relative) ? Join(Dest, relative) : null;
    }

    private static string Join(string folder, string path) => folder.Length == 0 ? path : $"{folder}/{path}";
}
