namespace NeuronDocs.Snippets.Tests;

/// <summary>Verified files and examples belong to each other, in both directions.</summary>
public sealed class OrphanTests
{
    [Fact]
    public void Every_verified_file_is_written_by_an_example_and_every_example_has_its_own()
    {
        SortedSet<string> written = new(StringComparer.Ordinal);
        foreach (var example in FreshRuns.Examples)
        {
            var stem = Path.ChangeExtension(example.SourcePath, null);
            written.Add($"{stem}.verified.txt");
            written.UnionWith(FreshRuns.Of(example.Id).Figures.Select(figure => $"{stem}.{figure.Name}.verified.svg"));
        }
        SortedSet<string> present = new(
            Directory.EnumerateFiles(Repository.PathOf("snippets"), "*.verified.*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
                .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)),
            StringComparer.Ordinal);
        string[] defects =
        [
            .. present.Except(written).Select(file => $"{file} is written by no example: delete it, or restore the example or figure it belongs to."),
            .. written.Except(present).Select(file => $"{file} is missing: an example writes it; run 'neurondocs accept' once you have judged it."),
        ];
        Assert.True(defects.Length == 0, string.Join("\n", defects));
    }
}
