using System.CommandLine;

namespace NeuronDocs.Cli;

/// <summary>The folder that a command works on: the one with the docfx.json.</summary>
internal static class RepositoryRoot
{
    public static readonly Option<string?> Option = new("--root")
    {
        Description = "The folder of docfx.json. Default: the current folder or the nearest one above it that has one.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static string Of(ParseResult result) => Find(result.GetValue(Option), Environment.CurrentDirectory);

    public static string Find(string? given, string current)
    {
        if (given is not null)
        {
            var root = Path.GetFullPath(given, current);
            if (!Directory.Exists(root)) throw CommandFailure.Usage($"The folder '{given}' of --root does not exist.");
            return HasProject(root) ? root : throw CommandFailure.Usage($"There is no docfx.json in the folder '{given}' of --root.");
        }

        for (var folder = new DirectoryInfo(current); folder is not null; folder = folder.Parent)
        {
            if (HasProject(folder.FullName)) return folder.FullName;
        }

        throw CommandFailure.Usage("There is no docfx.json here or in a folder above. Say with --root DIR where it is.");
    }

    private static bool HasProject(string folder) => File.Exists(Path.Combine(folder, "docfx.json"));
}
