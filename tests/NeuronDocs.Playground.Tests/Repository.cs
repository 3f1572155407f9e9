using System.Runtime.CompilerServices;

namespace NeuronDocs.Playground.Tests;

/// <summary>Where the tree under test lies.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "..", ".."));

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
