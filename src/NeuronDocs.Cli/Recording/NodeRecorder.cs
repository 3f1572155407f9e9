using System.Diagnostics;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>Runs every example as WebAssembly under Node.</summary>
internal static class NodeRecorder
{
    public static async Task<PlatformRecord> RecordAsync(PlaygroundApp app, CancellationToken cancellation)
    {
        var version = (await OutputOfAsync(["--version"], cancellation)).Trim().TrimStart('v');
        var lines = (await OutputOfAsync([Path.Combine(app.Folder, "main.mjs")], cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return WebAssemblyRun.Record("webassembly-node", "WebAssembly under Node.js", $"Node.js {version}", lines.Select(WebAssemblyRun.Of));
    }

    private static async Task<string> OutputOfAsync(IEnumerable<string> arguments, CancellationToken cancellation) =>
        await CapturedProcess.RunAsync(new ProcessStartInfo("node", arguments), cancellation) switch
        {
            null => throw new CommandFailure(ExitCode.Findings, "There is no 'node' on the path: install Node.js 20 or later."),
            { ExitCode: 0 } node => node.Output,
            var node => throw new CommandFailure(ExitCode.Findings, $"'node' ended with {node.ExitCode}.\n{node.Output}{node.Errors}".TrimEnd()),
        };
}
