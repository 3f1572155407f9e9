using NeuronDocs.Cli;
using NeuronDocs.Site;

namespace NeuronDocs.Browser.Tests;

/// <summary>
/// The real site is a function of its files: not of the folder they lie in, nor of what was built before. It looks at no page: it builds while others begin to.
/// </summary>
public sealed class SameSiteTests
{
    [BrowserFact]
    public async Task The_site_is_the_same_from_another_folder_and_after_edits_that_were_taken_back()
    {
        var copy = Directory.CreateTempSubdirectory("neurondocs-same-");
        try
        {
            foreach (var input in (string[])["docfx.json", "CITATION.cff", "docs", "snippets", "evidence", "src", "tests", .. BuildFiles]) Copy(Path.Combine(BuiltSite.RepositoryRoot, input), Path.Combine(copy.FullName, input));
            var output = Path.Combine(copy.FullName, "_site");
            using var memory = new BuildMemory(copy.FullName);
            Task<IReadOnlyList<Finding>> BuildAsync() => SiteBuild.RunAsync(copy.FullName, output, _ => { }, CancellationToken.None, memory);

            Assert.Empty(await BuildAsync());
            var site = await SiteFolder.EnterAsync();
            try
            {
                AssertSame(site, output);

                var page = Path.Combine(copy.FullName, "docs", "neuron", "index.md");
                var text = await File.ReadAllTextAsync(page);
                await File.WriteAllTextAsync(page, text + "\nOne sentence more.\n");
                Assert.Empty(await BuildAsync());
                Assert.NotEqual(await File.ReadAllTextAsync(Path.Combine(site, "neuron", "index.html")), await File.ReadAllTextAsync(Path.Combine(output, "neuron", "index.html")));
                await File.WriteAllTextAsync(page, text);
                Assert.Empty(await BuildAsync());
                AssertSame(site, output);
            }
            finally
            {
                await SiteFolder.LeaveAsync();
            }
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    // What the playground is published from, besides its sources.
    private static IEnumerable<string> BuildFiles => new[] { "*.props", "*.targets", "BannedSymbols*.txt", "global.json", ".editorconfig" }
        .SelectMany(pattern => Directory.EnumerateFiles(BuiltSite.RepositoryRoot, pattern)).Select(file => Path.GetFileName(file));

    private static void AssertSame(string site, string output)
    {
        Assert.Equal(Files(site), Files(output));
        Assert.All(Files(output), file => Assert.True(File.ReadAllBytes(Path.Combine(site, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(output, file))), $"{file} differs."));
    }

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Copy(from, to);
            return;
        }

        Directory.CreateDirectory(to);
        foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos().Where(entry => entry.Name is not ("bin" or "obj"))) Copy(entry.FullName, Path.Combine(to, entry.Name));
    }
}
