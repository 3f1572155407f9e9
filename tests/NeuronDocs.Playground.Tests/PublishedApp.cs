using System.Diagnostics;
using NeuronDocs.Site;

namespace NeuronDocs.Playground.Tests;

/// <summary>The published app, run under Node.</summary>
internal static class PublishedApp
{
    /// <summary>Two publishes beside each other take longer than one after the other.</summary>
    public const string OneAtATime = "Published app";

    private const string Needed = "Node.js 20 or later is needed (https://nodejs.org): WebAssembly runs in it here";

    // Many times what any of them takes; an endless loop in an example must not hold a build server.
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(6);

    /// <summary>The app as the site has it, or with the examples that misbehave; published now only if a source has changed.</summary>
    public static async Task<PlaygroundApp> EnsureAsync(PlaygroundVariant? variant = null)
    {
        var findings = new FindingList();
        var app = await PlaygroundApp.EnsureAsync(Repository.Root, progress: null, findings, variant);
        Assert.True(app is not null, string.Join('\n', findings.Sorted()));
        return app;
    }

    /// <summary>Runs the named examples in one process, all when none is named.</summary>
    public static async Task<CapturedProcess> RunAsync(PlaygroundApp app, params string[] ids)
    {
        using var limit = new CancellationTokenSource(TimeLimit);
        var node = await CapturedProcess.RunAsync(new ProcessStartInfo("node", "--version"), limit.Token);
        Assert.True(node is not null, $"There is no 'node' on the PATH. {Needed}.");
        Assert.True(Major(node.Output) >= 20, $"{Needed}, and this is {node.Output.Trim()}.");
        return (await CapturedProcess.RunAsync(new ProcessStartInfo("node", [Path.Combine(app.Folder, "main.mjs"), .. ids]), limit.Token))!;
    }

    // "v20.20.2"
    private static int Major(string version) => int.TryParse(version.TrimStart('v').Split('.')[0], out var major) ? major : 0;
}
