using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using NeuronDocs.Examples;
using NeuronDocs.Site;

namespace NeuronDocs.Cli;

/// <summary>Runs every example in a process of its own that may use vectors of one width.</summary>
internal static class NativeRecorder
{
    /// <summary>The verb with which the command calls itself; not for people.</summary>
    private const string Verb = "record-here";

    /// <summary>The record of this machine at a width; null when its processor has no vectors that wide.</summary>
    public static async Task<PlatformRecord?> RecordAsync(VectorWidth width, CancellationToken cancellation)
    {
        var start = SelfProcess.StartInfo([Verb]);
        start.RedirectStandardOutput = true;
        if (width.Variable is { } variable) start.Environment[variable] = "0";
        // Without vectors the same work takes some times as long.
        start.Environment[ExampleRunner.TimeFactorVariable] = "10";
        using var child = Process.Start(start)!;
        try
        {
            var output = await child.StandardOutput.ReadToEndAsync(cancellation);
            await child.WaitForExitAsync(cancellation);
            if (child.ExitCode != 0) throw new CommandFailure(ExitCode.Findings, $"The examples could not be run with {width.Name}.");
            var seen = JsonSerializer.Deserialize<Seen>(output)!;
            return seen.Width == width.Bits ? RecordOf(width, seen) : null;
        }
        finally
        {
            if (!child.HasExited) child.Kill(entireProcessTree: true);
        }
    }

    /// <summary>The half that happens in the child process.</summary>
    public static Command CreateInner(Terminal terminal)
    {
        var command = new CommandWithExamples(Verb, "Run every example in this process and print the hash of what each gives.") { Hidden = true };
        command.SetAction(_ =>
        {
            var runs = ExampleRunner.RunAll(ExampleLookup.All());
            foreach (var failed in runs.Where(run => !run.Succeeded)) terminal.Report($"error: {failed.Failure}");
            var hashes = runs.Where(run => run.Succeeded).ToDictionary(run => run.Example.Id, run => RunHash.Of(run.Output, run.Figures.Select(figure => (figure.Name, figure.Svg))));
            terminal.Out.WriteLine(JsonSerializer.Serialize(new Seen(VectorWidth.Now, hashes)));
            return ExitCode.Ok;
        });
        return command;
    }

    private static PlatformRecord RecordOf(VectorWidth width, Seen seen)
    {
        var (system, architecture) = (OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : "Linux", RuntimeInformation.ProcessArchitecture.ToString());
        return new PlatformRecord(
            $"{system}-{architecture}-{width.Id}".ToLowerInvariant(), $"{system} {architecture}, {width.Name}", RuntimeInformation.FrameworkDescription, Today, new(seen.Hashes, StringComparer.Ordinal));
    }

    /// <summary>The day of a record, UTC.</summary>
    public static string Today => DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Seen(int Width, Dictionary<string, string> Hashes);
}
