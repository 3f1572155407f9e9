using NeuronDocs.Site;

namespace NeuronDocs.Docs.Tests;

/// <summary>The package that every zip carries.</summary>
public sealed class CorePackageTests
{
    [Fact]
    public async Task It_has_the_same_bytes_from_another_folder_and_is_packed_once()
    {
        var copy = Directory.CreateTempSubdirectory("neurondocs another folder, with a comma ");
        try
        {
            foreach (var path in new[] { "src/NeuronDocs.Core", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "BannedSymbols.txt", "BannedSymbols.Clock.txt", "global.json" })
                Copy(Path.Combine(Repository.Root, path), Path.Combine(copy.FullName, path));
            var steps = new List<string>();
            var findings = new FindingList();

            var here = await CorePackage.EnsureAsync(Repository.Root, null, findings);
            var there = await CorePackage.EnsureAsync(copy.FullName, step => steps.Add(step.Name), findings);
            var again = await CorePackage.EnsureAsync(copy.FullName, step => steps.Add(step.Name), findings);

            Assert.Empty(findings.Sorted());
            Assert.Equal(here!.Hash, there!.Hash);
            Assert.Equal(here.Hash, again!.Hash);
            Assert.Equal(here.Version, Release.Read(Repository.Root).Version);
            Assert.Single(steps);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (File.Exists(from)) File.Copy(from, to);
        else foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos().Where(entry => entry.Name is not ("bin" or "obj"))) Copy(entry.FullName, Path.Combine(to, entry.Name));
    }
}
