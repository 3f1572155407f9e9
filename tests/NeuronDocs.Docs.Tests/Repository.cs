using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

/// <summary>The real tree, checked once for all tests.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<Finding> Findings { get; } = Check();

    private static IReadOnlyList<Finding> Check()
    {
        var findings = new FindingList();
        Checker.Check(Root, findings);
        return findings.Sorted();
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NeuronDocs.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
