using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>What build, serve and check do with a tree: look at the evidence, then make the pages; the site is put in place only if both are right.</summary>
internal static class SiteBuild
{
    /// <summary>Builds into a folder, or into the one of docfx.json for null; a memory of earlier builds spares what did not change.</summary>
    /// <remarks>The examples of its pages run: from a playground that is published now if it must be, or from one that follows many builds; so is the library's package.</remarks>
    /// <returns>Everything found wrong; the folder is as it was when there is anything.</returns>
    public static async Task<IReadOnlyList<Finding>> RunAsync(
        string root, string? output, Action<BuildStep> progress, CancellationToken cancellation, BuildMemory? memory = null, string? basePath = null,
        Following<PlaygroundApp>? playground = null, Following<CorePackage>? package = null)
    {
        Task<PlaygroundApp?> PublishedAsync(FindingList findings, CancellationToken stop) =>
            PlaygroundApp.IsIn(root) ? PlaygroundApp.EnsureAsync(root, progress, findings, cancellation: stop) : Task.FromResult<PlaygroundApp?>(null);
        return (await CountAsync(root, new BuildOptions(output, progress, memory, basePath) { Playground = playground is null ? PublishedAsync : playground.GetAsync, Package = package is null ? null : package.GetAsync }, cancellation)).Findings;
    }

    /// <summary>As a build, but the pages go to a folder that is gone afterwards.</summary>
    /// <returns>Everything found wrong, and what was counted, in words.</returns>
    public static async Task<(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Totals)> TryAsync(string root, ExternalLinks? external, Action<BuildStep> progress, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("neurondocs-check-");
        try
        {
            return await CountAsync(root, new BuildOptions(Path.Combine(folder.FullName, "site"), progress) { External = external }, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Totals)> CountAsync(string root, BuildOptions options, CancellationToken cancellation)
    {
        var findings = new FindingList();
        using var own = options.Memory is null ? BuildMemory.OfOneBuild(root) : null;
        var memory = options.Memory ?? own!;
        using var build = memory.Begin();
        // Both at once: they read the same files, and the one's findings hold up the other only at its end.
        var check = Task.Run(() => Checker.Check(root, findings, memory), cancellation);
        await SiteBuilder.BuildAsync(root, options with { Memory = memory, Check = check }, findings, cancellation);
        var totals = await check;
        return (findings.Sorted(), totals?.Lines(findings) ?? []);
    }
}
