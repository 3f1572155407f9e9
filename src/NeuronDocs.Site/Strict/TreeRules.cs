namespace NeuronDocs.Site;

/// <summary>What a build does not even begin with: a link out of the repository or in a circle, a file too large to be meant, a name that is no address.</summary>
internal static class TreeRules
{
    private const long Largest = 5 * 1024 * 1024;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>What of the kind lies in the folders that a site is made of.</summary>
    public static FindingList Find(string root, DocfxConfig config)
    {
        var found = new FindingList();
        foreach (var folder in Inputs.Folders(config)) Walk(root, folder, config.Output, found);
        return found;
    }

    private static void Walk(string root, string folder, string output, FindingList findings)
    {
        var directory = new DirectoryInfo(Path.Combine(root, folder));
        if (!directory.Exists) return;
        foreach (var entry in directory.EnumerateFileSystemInfos("*", Everything))
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (entry.Name is "bin" or "obj" or "node_modules" || entry.Name.StartsWith('.') || path == output) continue;
            var place = new Place(Printable(path), 1, 1);
            if (entry.Name.Any(IsUnsafe)) findings.Add("unsafe-name", "The name holds a character that an address or another system cannot have: a control character or one of \\ : * ? \" < > | # %.", place);
            else if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) CheckLink(root, path, entry, place, findings);
            else if (entry is DirectoryInfo) Walk(root, path, output, findings);
            else if (entry is FileInfo { Length: > Largest }) findings.Add("too-large", "The file is larger than 5 MB; nothing that a page is made of is meant to be.", place);
        }
    }

    private static void CheckLink(string root, string path, FileSystemInfo entry, Place place, FindingList findings)
    {
        if (entry is DirectoryInfo) findings.Add("symbolic-link", "This is a symbolic link to a folder, whose files would lie in two places or contain themselves.", place);
        else if (!RepoPath.StaysInside(root, path)) findings.Add("outside-repository", "This symbolic link leads out of the repository, to itself or nowhere.", place);
        else if (entry.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo { Exists: true, Length: <= Largest }) findings.Add("symbolic-link", "This symbolic link leads to no file, or to one larger than 5 MB.", place);
    }

    private static bool IsUnsafe(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '#' or '%';

    private static string Printable(string path) => string.Concat(path.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
}
