namespace NeuronDocs.Site;

/// <summary>
/// The examples as WebAssembly, published: the one place that publishes them, for the site, for tests and for records. A publish takes most of a minute, so it
/// happens when a source has changed and not otherwise.
/// </summary>
/// <param name="Folder">Where the files are, as a full path; <c>main.mjs</c> in it runs under Node, <c>worker.mjs</c> in a page.</param>
/// <param name="Manifest">What the files are.</param>
public sealed record PlaygroundApp(string Folder, PlaygroundManifest Manifest)
{
    /// <summary>The project, relative to the repository.</summary>
    public const string Project = "src/NeuronDocs.Playground";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Whether the repository has a playground at all; a site without one has no live examples.</summary>
    public static bool IsIn(string root) => File.Exists(Path.Combine(root, Project, "NeuronDocs.Playground.csproj"));

    /// <summary>For builds that follow one another.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="memory">That of the builds.</param>
    /// <param name="made">Called when a newer playground is there or could not be published.</param>
    public static Following<PlaygroundApp> Follow(string root, BuildMemory memory, Action made) =>
        new(() => IsIn(root) ? PlaygroundInputs.Stamp(root, PlaygroundVariant.Site, memory) : null, (findings, cancellation) => EnsureAsync(root, null, findings, cancellation: cancellation), made);

    /// <summary>Publishes the playground unless it was published from the same sources; processes that ask at the same time wait for each other.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="progress">Told once, if there is something to publish.</param>
    /// <param name="findings">Gets one finding if it cannot be published.</param>
    /// <param name="variant">What is published: the examples of the site, or with them those that misbehave.</param>
    /// <param name="cancellation">Ends the wait and the publish.</param>
    /// <returns>Null after a finding.</returns>
    public static async Task<PlaygroundApp?> EnsureAsync(
        string root, Action<BuildStep>? progress, FindingList findings, PlaygroundVariant? variant = null, CancellationToken cancellation = default)
    {
        root = Path.GetFullPath(root);
        variant ??= PlaygroundVariant.Site;
        var artifacts = Path.Combine(root, Project, "obj", variant.Folder);
        var files = Path.Combine(artifacts, "publish", "NeuronDocs.Playground", "release", "wwwroot");
        // The stamp lies among what a publish writes, so that it goes when that is deleted.
        var guarded = new GuardedFolder($"{artifacts}.lock", Path.Combine(artifacts, "publish", ".neurondocs-stamp"));
        var result = await guarded.EnsureAsync(PlaygroundInputs.Stamp(root, variant), PublishAsync, Patience, cancellation);
        if (result is GuardedResult.Busy) findings.Add("playground-busy", $"Another process has been publishing the playground for {Patience.TotalMinutes} minutes.");
        return result is GuardedResult.Current or GuardedResult.Filled ? new PlaygroundApp(files, PlaygroundManifest.Read(files)) : null;

        async Task<bool> PublishAsync()
        {
            progress?.Invoke(new BuildStep("Publishing the playground"));
            // Files of earlier sources keep their old names and would stay beside the new ones.
            if (Directory.Exists(Path.Combine(artifacts, "publish"))) Directory.Delete(Path.Combine(artifacts, "publish"), recursive: true);
            // What analyzers have to say is said by the solution's build; here they would double the time.
            string[] arguments = ["publish", Project, "-c", "Release", "--artifacts-path", artifacts, "-p:SameBytesFromAnyFolder=true", "-p:RunAnalyzers=false"];
            if (variant.Props is { } props) arguments = [.. arguments, $"-p:CustomBeforeDirectoryBuildProps={Path.Combine(root, props)}"];
            if (!await DotnetCommand.BuildsAsync(root, arguments, findings, cancellation)) return false;
            PlaygroundManifest.Of(files).Write(files);
            return true;
        }
    }

    /// <summary>Puts the files on the site, in a folder with a hash of all of them in its name: a page that is open while a new release appears never gets half of each.</summary>
    /// <param name="output">Where to.</param>
    /// <returns>The folder, below the site's root.</returns>
    internal string CopyTo(OutputFolder output)
    {
        var target = $"playground/{Manifest.Hash}";
        // The hash in the address says what is in each of them.
        foreach (var name in Manifest.Names) output.Copy($"{target}/{name}", Path.Combine(Folder, name), content: target);
        return target;
    }
}
