namespace NeuronDocs.Site.Tests;

/// <summary>The commands that read a tree, on trees that are not right.</summary>
public sealed class TreeCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task All_findings_come_on_standard_output_with_their_count_and_the_last_site_stays(string command)
    {
        folder.Write("docfx.json", """{ "build": { "content": [{ "files": "**.md", "src": "docs" }], "nonsense": 1 } }""");
        folder.Write("docs/index.md", "# Home\n\nA number without its mark: 0.1234.\n");
        folder.Write("_site/manifest.json", "{}");
        folder.Write("_site/index.html", "the last good site");
        var run = await CommandRun.OfAsync(command, "--root", folder.Path);

        Assert.Equal(1, run.ExitCode);
        var lines = run.Out.TrimEnd().Split('\n');
        Assert.All(lines[..^1], line => Assert.Matches(@"^([\w./-]+(:\d+(:\d+)?)?: )?error [a-z-]+: .+", line));
        Assert.Equal(lines.Length == 2 ? "1 finding" : $"{lines.Length - 1} findings", lines[^1]);
        Assert.Contains(lines, line => line.StartsWith("docfx.json:1:", StringComparison.Ordinal) && line.Contains("nonsense", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("docs/index.md:3:", StringComparison.Ordinal) && line.Contains("0.1234", StringComparison.Ordinal));
        Assert.Equal("the last good site", await File.ReadAllTextAsync(Path.Combine(folder.Path, "_site", "index.html")));
        Assert.Equal(["_site", "docfx.json", "docs"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_made_is_a_finding()
    {
        folder.Write("docfx.json", """{ "build": { "content": [{ "files": "**.md", "src": "docs" }] } }""");
        folder.Write("docs/index.md", "# Home\n");
        var file = folder.Write("taken", "a file");
        var run = await CommandRun.OfAsync("build", "--root", folder.Path, "--output", Path.Combine(file, "site"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error output-unwritable:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepting_without_a_run_moves_received_files_and_rewrites_the_sentence_that_rests_on_them()
    {
        folder.Write("docfx.json", "{}");
        folder.Write("snippets/Neuron/Sum.cs", """
            using NeuronDocs.Examples;
            namespace NeuronDocs.Snippets;
            public static class SumExample
            {
                [Example("neuron/sum", "A sum")]
                public static void Run()
                {
                    #region sum
                    Console.WriteLine("z = 0.75");
                    #endregion
                }
            }
            """);
        var verified = folder.Write("snippets/Neuron/Sum.verified.txt", "z = 0.50\n");
        folder.Write("snippets/Neuron/Sum.received.txt", "z = 0.75\n");
        var page = folder.Write("docs/neuron/index.md", "# Neuron\n\nThe sum is 0.50<!--= neuron/sum#z -->. It says no more.\n");
        var run = await CommandRun.OfAsync("accept", "--no-run", "--root", folder.Path);

        Assert.Equal("z = 0.75\n", await File.ReadAllTextAsync(verified));
        Assert.Contains("The sum is 0.75<!--= neuron/sum#z -->.", await File.ReadAllTextAsync(page), StringComparison.Ordinal);
        Assert.Contains("verified: snippets/Neuron/Sum.verified.txt\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  - The sum is 0.50.\n  + The sum is 0.75.\n", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
