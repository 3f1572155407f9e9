using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>What build, serve and check do with a tree: look at the evidence, then make the pages; the site is put in place only if both are right.</summary>
internal static class SiteBuild
{
    /// <summary>Builds into a folder, or into the one of docfx.json for null; a memory of earlier builds spares what did not change.</summary>
    /// <returns>Everything found wrong; the folder is as it was when there is anything.</returns>
    public static async Task<IReadOnlyList<Finding>> RunAsync(
        string root, string? output, Action<BuildStep> progress, CancellationToken cancellation, BuildMemory? memory = null, ExternalLinks? external = null, string? basePath = null) =>
        (await CountAsync(root, output, progress, memory, external, basePath, cancellation)).Findings;

    /// <summary>As a build, but the pages go to a folder that is gone afterwards.</summary>
    /// <returns>Everything found wrong, and what was counted, in words.</returns>
    public static async Task<(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Totals)> TryAsync(string root, ExternalLinks? external, Action<BuildStep> progress, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("neurondocs-check-");
        try
        {
            return await CountAsync(root, Path.Combine(folder.FullName, "site"), progress, null, external, null, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Totals)> CountAsync(
        string root, string? output, Action<BuildStep> progress, BuildMemory? memory, ExternalLinks? external, string? basePath, CancellationToken cancellation)
    {
        var findings = new FindingList();
        using var own = memory is null ? BuildMemory.OfOneBuild(root) : null;
        memory ??= own!;
        using var build = memory.Begin();
        // Both at once: they read the same files, and the one's findings hold up the other only at its end.
        var check = Task.Run(() => Checker.Check(root, findings, memory), cancellation);
        await SiteBuilder.BuildAsync(root, new BuildOptions(output, progress, memory, basePath) { Check = check, External = external }, findings, cancellation);
        var totals = await check;
        return (findings.Sorted(), totals?.Lines(findings) ?? []);
    }
}
