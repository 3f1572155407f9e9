using System.Text;

namespace VerifyXunit;

/// <summary>What is compared and written: the target with LF line ends and without the paths of this machine.</summary>
internal static class ReceivedText
{
    public static string Of(string? target, string sourceFile) => target switch
    {
        null => "null",
        "" => "emptyString",
        _ => WithoutPaths(WithLineFeeds(target), sourceFile),
    };

    public static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string WithoutPaths(string text, string sourceFile)
    {
        // Longest first: the build output lies in the project, and both may lie in the profile.
        foreach (var (path, name) in Folders(sourceFile).Where(folder => folder.Path.Length > 1).OrderByDescending(folder => folder.Path.Length))
            text = Replace(text, path, name);
        return text;
    }

    private static IEnumerable<(string Path, string Name)> Folders(string sourceFile)
    {
        yield return (Trim(Path.GetTempPath()), "{TempPath}");
        yield return (Trim(AppContext.BaseDirectory), "{CurrentDirectory}");
        yield return (Trim(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)), "{UserProfile}");
        if (ProjectFolder(sourceFile) is { } project)
            yield return (Trim(project), "{ProjectDirectory}");
    }

    private static string Trim(string path) => path.TrimEnd('/', '\\');

    private static string? ProjectFolder(string sourceFile)
    {
        for (var folder = Path.GetDirectoryName(sourceFile); folder is not null && Directory.Exists(folder); folder = Path.GetDirectoryName(folder))
            if (Directory.EnumerateFiles(folder, "*.csproj").Any())
                return folder;
        return null;
    }

    /// <summary>Replaces whole folders, not beginnings of longer names, and the separator after them.</summary>
    private static string Replace(string text, string path, string name)
    {
        var result = new StringBuilder();
        var from = 0;
        for (var at = text.IndexOf(path, StringComparison.Ordinal); at >= 0; at = text.IndexOf(path, Math.Max(at + 1, from), StringComparison.Ordinal))
        {
            var end = at + path.Length;
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end])))
                continue;
            result.Append(text, from, at - from).Append(name);
            from = end < text.Length && text[end] is '/' or '\\' ? end + 1 : end;
            if (from >= text.Length)
                break;
        }
        return result.Append(text, from, text.Length - from).ToString();
    }
}
