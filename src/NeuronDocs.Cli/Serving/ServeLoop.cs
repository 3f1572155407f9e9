using System.Diagnostics;
using System.Globalization;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>Build, serve, and build again after every edit until canceled.</summary>
/// <param name="root">The repository.</param>
/// <param name="output">The folder the build writes and the server serves.</param>
/// <param name="build">Builds the site; returns its findings and leaves the output as it was when there are any.</param>
/// <param name="basePath">The path below which the server has the site.</param>
internal sealed class ServeLoop(string root, string output, Func<Action<BuildStep>, CancellationToken, Task<IReadOnlyList<Finding>>> build, string basePath = "/")
{
    private Action<string>? changed;

    /// <summary>Builds again for a change that no edit of a file of the site makes.</summary>
    /// <param name="change">What it is called in the report.</param>
    public void BuildAgain(string change) => changed?.Invoke(change);

    public async Task RunAsync(Terminal terminal, int port, Action<Uri> started, CancellationToken cancellation)
    {
        SiteServer.RequireFree(port);
        var status = new BuildStatus();
        // Watching begins before the first build, so that an edit during it is not lost.
        using var watcher = new SourceWatcher(root);
        changed = watcher.Report;
        status.Built(await terminal.WithProgressAsync("Building the site", progress => BuildAsync(progress, cancellation)));
        Report.Findings(terminal, status.Findings);

        await using var server = new SiteServer(new SiteFiles(output), status, basePath);
        await server.StartAsync(port);
        terminal.Report($"{(status.Findings.Count == 0 ? "Serving the site" : "Showing the findings")} at {server.Address}. Edits are built at once; Ctrl+C ends.");
        started(server.Address);

        try
        {
            await foreach (var change in watcher.ChangesAsync(cancellation)) status.Built(await RebuildAsync(terminal, change, cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Report("Stopped.");
        }
    }

    // A server outlives a defect of the builder: it shows it like any other finding.
    private async Task<IReadOnlyList<Finding>> BuildAsync(Action<BuildStep> progress, CancellationToken cancellation)
    {
        try
        {
            return await build(progress, cancellation);
        }
#pragma warning disable CA1031
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return [new Finding("internal", $"The build itself failed: {failure}")];
        }
    }

    private async Task<IReadOnlyList<Finding>> RebuildAsync(Terminal terminal, string change, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var findings = await BuildAsync(_ => { }, cancellation);
        Report.Findings(terminal, findings);
        terminal.Report(string.Create(CultureInfo.InvariantCulture, $"{change} changed: {(findings.Count == 0 ? "built" : "not built")} in {clock.ElapsedMilliseconds} ms."));
        return findings;
    }
}
