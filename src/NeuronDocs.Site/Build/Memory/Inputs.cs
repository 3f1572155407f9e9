namespace NeuronDocs.Site;

/// <summary>What a site is made of: the folders and files that docfx.json names, and those that examples and evidence always lie in.</summary>
internal static class Inputs
{
    private static readonly string[] Always = ["docs", "snippets", PlatformRecord.Folder, CheckList.Folder];
    private static readonly string[] Single = ["docfx.json", "CITATION.cff", "src/NeuronDocs.Site/package-lock.json"];

    /// <summary>Folders relative to the repository, none within another; an empty name is the repository itself.</summary>
    public static IReadOnlyList<string> Folders(DocfxConfig config)
    {
        var own = config.ApiSections.Select(s => s.Dest).ToList();
        var named = config.Content.Concat(config.Resource).Where(m => !own.Contains(m.Src)).Concat(config.ApiSections.SelectMany(s => s.Sources)).SelectMany(FoldersOf);
        var all = Always.Concat(config.Templates).Concat(named).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return [.. all.Where(folder => !all.Exists(other => other != folder && Contains(other, folder)))];
    }

    /// <summary>The folders that hold the sources of the API.</summary>
    public static IReadOnlyList<string> ApiFolders(DocfxConfig config) => [.. config.ApiSections.SelectMany(s => s.Sources).SelectMany(FoldersOf).Distinct(StringComparer.Ordinal)];

    /// <summary>Every file below the folders, in ordinal order, less what tools write beside the sources, and the files that stand alone.</summary>
    public static List<string> Files(string root, DocfxConfig config)
    {
        var files = new List<string>(Single.Concat(config.ApiSections.Select(s => s.Filter).OfType<string>()).Where(file => File.Exists(Path.Combine(root, file))));
        foreach (var folder in Folders(config)) Walk(root, folder, config.Output, files);
        return [.. files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public static bool Contains(string folder, string path) => folder.Length == 0 || path == folder || path.StartsWith($"{folder}/", StringComparison.Ordinal);

    private static void Walk(string root, string folder, string output, List<string> files)
    {
        var directory = new DirectoryInfo(Path.Combine(root, folder));
        if (!directory.Exists) return;
        foreach (var entry in directory.EnumerateFileSystemInfos())
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (entry is FileInfo) files.Add(path);
            // A linked folder may contain itself; its files are asked for by name.
            else if (entry.Name is not ("bin" or "obj" or "node_modules") && !entry.Name.StartsWith('.') && path != output && entry.LinkTarget is null) Walk(root, path, output, files);
        }
    }

    // "snippets/**/*.svg" lies in snippets, "Core/Core.csproj" brings the whole folder Core.
    private static IEnumerable<string> FoldersOf(FileMapping mapping) => mapping.Files.Select(glob =>
    {
        var fixedParts = glob.Split('/').TakeWhile(part => !part.AsSpan().ContainsAny('*', '{')).ToList();
        if (fixedParts.Count == glob.Split('/').Length) fixedParts.RemoveAt(fixedParts.Count - 1);
        return string.Join('/', mapping.Src.Split('/', StringSplitOptions.RemoveEmptyEntries).Concat(fixedParts));
    });
}
