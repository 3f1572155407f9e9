using System.Diagnostics;

namespace NeuronDocs.Site;

/// <summary>The <c>dotnet</c> that runs this process, called with arguments.</summary>
public static class DotnetCommand
{
    // What a reader of a finding can take in; the first error is the one that others follow from.
    private const int ErrorsShown = 3;

    /// <summary>Runs <c>dotnet</c> in a folder, with messages in English.</summary>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="arguments">For instance <c>pack src/NeuronDocs.Core</c>.</param>
    /// <param name="cancellation">Ends it and what it started.</param>
    /// <param name="environment">Variables that it gets besides those of this process.</param>
    /// <returns>How it ended; null when there is no <c>dotnet</c> to be found.</returns>
    public static Task<CapturedProcess?> RunAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellation = default, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments) { WorkingDirectory = folder };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return CapturedProcess.RunAsync(start, cancellation);
    }

    /// <summary>Builds, publishes or packs quietly and leaves no build server behind, which would keep the output open whose end is waited for.</summary>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="arguments">The verb, the project and its options.</param>
    /// <param name="findings">Gets one finding, with the first errors, if it fails.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Whether it went well.</returns>
    public static async Task<bool> BuildsAsync(string folder, IEnumerable<string> arguments, FindingList findings, CancellationToken cancellation = default)
    {
        string[] all = [.. arguments];
        var run = await RunAsync(folder, [.. all, "-nodeReuse:false", "-v", "quiet", "-nologo"], cancellation);
        if (run is { ExitCode: 0 }) return true;
        var command = $"'dotnet {string.Join(' ', all.Take(2))}'";
        findings.Add("dotnet-failed", run is null ? $"{command} could not be started: there is no dotnet on the path." : $"{command} failed with exit code {run.ExitCode}. {Reason(run)}".TrimEnd());
        return false;
    }

    private static string Reason(CapturedProcess run)
    {
        string[] lines = [.. (run.Output + '\n' + run.Errors).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
        string[] errors = [.. lines.Where(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)).Take(ErrorsShown)];
        return string.Join(' ', errors.Length > 0 ? errors : lines.TakeLast(1));
    }
}
