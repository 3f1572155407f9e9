using System.Diagnostics;
using System.Text.Json;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>Publishes the playground and runs every example in it under Node.</summary>
internal static class WebAssemblyRecorder
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    public static async Task<PlatformRecord> RecordAsync(string root, CancellationToken cancellation)
    {
        var folder = Path.Combine(root, "src/NeuronDocs.Playground/obj/recorded");
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        await OutputOfAsync(root, dotnet, ["publish", "src/NeuronDocs.Playground", "-c", "Release", "--artifacts-path", folder, "-p:CompressionEnabled=false", "-nodeReuse:false", "-v", "quiet", "-nologo"], cancellation);
        var node = (await OutputOfAsync(root, "node", ["--version"], cancellation)).Trim();
        var lines = (await OutputOfAsync(root, "node", [Path.Combine(folder, "publish/NeuronDocs.Playground/release/wwwroot/main.mjs")], cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var runs = lines.Select(line => JsonSerializer.Deserialize<Run>(line, Form)!).Where(run => run.Failure is null);
        return new PlatformRecord(
            "webassembly-node", "WebAssembly under Node.js", $".NET {Environment.Version.Major}, Node.js {node.TrimStart('v')}", NativeRecorder.Today,
            new(runs.ToDictionary(run => run.Id, run => RunHash.Of(run.Output, run.Figures.Select(figure => (figure.Name, figure.Svg)))), StringComparer.Ordinal));
    }

    private static async Task<string> OutputOfAsync(string root, string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var output = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0 ? output : throw new CommandFailure(ExitCode.Findings, $"'{program}' ended with {process.ExitCode}.\n{output}{await errors}".TrimEnd());
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private sealed record Run(string Id, string Output, IReadOnlyList<Drawn> Figures, string? Failure);

    private sealed record Drawn(string Name, string Svg);
}
