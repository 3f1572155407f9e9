namespace NeuronDocs.Site;

/// <summary>What a published playground is made from: the sources of all its projects, what says how to build them, and .NET. What the examples printed is not.</summary>
internal static class PlaygroundInputs
{
    private static readonly string[] Always =
    [
        "src/NeuronDocs.Core", "src/NeuronDocs.Examples", PlaygroundApp.Project, "snippets",
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", "BannedSymbols.txt", "BannedSymbols.Clock.txt",
    ];

    /// <summary>One hash of all of it.</summary>
    public static string Stamp(string root, PlaygroundVariant variant, BuildMemory? memory = null) =>
        InputStamp.Of(root, Always.Concat(variant.Inputs), path => !path.Contains(".verified.", StringComparison.Ordinal) && !path.Contains(".received.", StringComparison.Ordinal), $"{variant.Folder} {Environment.Version}", memory);
}
