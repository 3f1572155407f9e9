using System.Xml.Linq;

namespace NeuronDocs.Snippets.Tests;

/// <summary>Who may know whom. A reference that is not listed here is a decision, not an accident.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["NeuronDocs.Core"] = [],
        ["NeuronDocs.Examples"] = ["NeuronDocs.Core"],
        ["NeuronDocs.Site"] = [],
        ["NeuronDocs.Cli"] = ["NeuronDocs.Examples", "NeuronDocs.Site", "snippets"],
        ["NeuronDocs.Playground"] = ["NeuronDocs.Core", "NeuronDocs.Examples", "snippets"],
        ["snippets"] = ["NeuronDocs.Core", "NeuronDocs.Examples"],
    };

    public static TheoryData<string> Sources => [.. Repository.Projects("src").Concat(Repository.Projects("snippets")).Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Project_knows_only_whom_it_may(string project)
    {
        var allowed = Allowed[RoomOf(project)];
        var known = References(project).Select(RoomOf).Distinct();
        Assert.Empty(known.Except(allowed));
    }

    [Fact]
    public void Core_uses_no_package() =>
        Assert.Empty(XDocument.Load(Repository.PathOf("src/NeuronDocs.Core/NeuronDocs.Core.csproj")).Descendants("PackageReference"));

    private static string RoomOf(string project) => project.Replace('\\', '/').Split('/') is var parts && parts[0] == "snippets" ? "snippets"
        : parts[0] == "tests" ? "tests" : Path.GetFileNameWithoutExtension(project);

    private static IEnumerable<string> References(string project)
    {
        var file = Repository.PathOf(project);
        // What Directory.Build.props adds for a folder counts as much as what stands in the project.
        string[] sources = [file, Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(file))!, "Directory.Build.props")];
        return sources.Where(File.Exists).Select(XDocument.Load).SelectMany(source => source.Descendants("ProjectReference").SelectMany(reference => Included(source, reference)))
            .Select(include => include.Replace("$(RepositoryRoot)", Repository.Root + "/", StringComparison.Ordinal))
            .Select(include => Path.GetRelativePath(Repository.Root, Path.GetFullPath(include, Path.GetDirectoryName(file)!)));
    }

    // A project may gather its references in an item list first: @(SnippetProject).
    private static IEnumerable<string> Included(XDocument source, XElement reference) =>
        (string)reference.Attribute("Include")! is var include && include.StartsWith("@(", StringComparison.Ordinal)
            ? source.Descendants(include[2..^1]).Select(item => (string)item.Attribute("Include")!)
            : [include];
}
