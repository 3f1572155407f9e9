namespace NeuronDocs.Site;

/// <summary>Paths relative to the repository, with forward slashes; null wherever one would leave it.</summary>
internal static class RepoPath
{
    public static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    /// <summary><paramref name="path"/> as it is meant in a file of <paramref name="folder"/>; <c>~/</c> starts at the repository.</summary>
    public static string? Resolve(string folder, string path)
    {
        if (path.StartsWith("~/", StringComparison.Ordinal)) (folder, path) = ("", path[2..]);
        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal) || path.Contains('\0', StringComparison.Ordinal)) return null;
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    /// <summary>How a page at <paramref name="from"/> reaches <paramref name="to"/>; both are paths below the site root.</summary>
    public static string Relative(string from, string to)
    {
        var fromParts = FolderOf(from).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var toParts = to.Split('/');
        var common = 0;
        while (common < fromParts.Length && common < toParts.Length - 1 && fromParts[common] == toParts[common]) common++;
        return string.Concat(Enumerable.Repeat("../", fromParts.Length - common)) + string.Join('/', toParts[common..]);
    }

    /// <summary>Whether the file, all symbolic links followed, still lies in the repository.</summary>
    public static bool StaysInside(string root, string path) => (FolderOf(path) is not { Length: > 0 } folder || StaysInside(root, folder)) && LinkStaysInside(root, path);

    /// <summary>The same of a file whose folder does.</summary>
    public static bool LinkStaysInside(string root, string path)
    {
        var full = Path.Combine(root, path);
        FileSystemInfo info = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
        if (info.LinkTarget is null) return true;
        FileSystemInfo? target;
        try
        {
            target = info.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            // A link to itself.
            return false;
        }

        if (target is null) return false;
        var relative = Path.GetRelativePath(root, target.FullName);
        return !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal);
    }
}
