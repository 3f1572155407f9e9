using System.Diagnostics;
using System.Globalization;
using NeuronDocs.Examples;

namespace NeuronDocs.Cli;

/// <summary>Runs an example in a process of its own, which can be ended whatever it does: output streams as it comes.</summary>
internal static class ExampleChild
{
    /// <summary>The verb with which the command calls itself; not for people.</summary>
    public const string Verb = "run-here";

    // On top of the example's own time, for starting .NET.
    private static readonly TimeSpan StartUp = TimeSpan.FromSeconds(2);

    public static Task<int> RunAsync(Terminal terminal, Example example, IReadOnlyDictionary<string, string> arguments, CancellationToken cancellation)
    {
        var start = SelfProcess.StartInfo([Verb, example.Id, .. arguments.SelectMany(pair => new[] { "--param", $"{pair.Key}={pair.Value}" })]);
        return WatchAsync(terminal, start, example, ExampleRunner.TimeLimit + StartUp, cancellation);
    }

    /// <summary>Passes on what the process prints, and ends it when its time is over.</summary>
    internal static async Task<int> WatchAsync(Terminal terminal, ProcessStartInfo start, Example example, TimeSpan limit, CancellationToken cancellation)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var child = Process.Start(start)!;
        try
        {
            var streams = Task.WhenAll(PassOnAsync(child.StandardOutput, terminal.Out), PassOnAsync(child.StandardError, terminal.Error));
            using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            end.CancelAfter(limit);
            await child.WaitForExitAsync(end.Token);
            await streams;
            return child.ExitCode == 0 ? ExitCode.Ok : ExitCode.Findings;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            var seconds = limit.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw new CommandFailure(ExitCode.Findings, $"{example.Id}: still running after {seconds} s, so it was stopped ({example.SourcePath}).");
        }
        finally
        {
            if (!child.HasExited) child.Kill(entireProcessTree: true);
        }
    }

    /// <summary>What the child does: run one example on its own console, and say where it failed if it does.</summary>
    public static int RunHere(Terminal terminal, Example example, IReadOnlyDictionary<string, object> arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            example.Invoke(arguments);
            return ExitCode.Ok;
        }
#pragma warning disable CA1031 // Whatever an example throws is its failure, told with its place.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            terminal.Report($"error: {ExampleRunner.Describe(example, failure)}");
            return ExitCode.Findings;
        }
    }

    private static async Task PassOnAsync(TextReader from, TextWriter to)
    {
        var buffer = new char[4096];
        for (int read; (read = await from.ReadAsync(buffer)) > 0;)
        {
            await to.WriteAsync(buffer.AsMemory(0, read));
            await to.FlushAsync();
        }
    }
}
