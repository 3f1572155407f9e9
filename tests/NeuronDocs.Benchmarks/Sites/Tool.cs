using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace NeuronDocs.Benchmarks;

/// <summary>The command as a user runs it: a process of its own, timed from outside, start of the runtime included.</summary>
/// <param name="repository">The repository.</param>
/// <param name="folder">Where to put the command compiled ahead of time, for this kind of machine; null for one that is compiled as it runs.</param>
internal sealed class Tool(string repository, string? folder = null)
{
    private readonly string project = Path.Combine(repository, "src/NeuronDocs.Cli");

    /// <summary>Builds the command itself.</summary>
    public void Make()
    {
        string[] arguments = folder is null
            ? ["build", project, "-c", "Release"]
            : ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", "--artifacts-path", Path.Combine(folder, "artifacts"), "-o", folder];
        Wait(Process.Start(new ProcessStartInfo("dotnet", [.. arguments, "--nologo", "-v", "quiet"]))!);
    }

    public Process Start(string root, params string[] arguments)
    {
        var assembly = Path.Combine(folder ?? Path.Combine(project, "bin/Release/net10.0"), "neurondocs.dll");
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments, "--root", root]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!;
    }

    /// <summary>Runs to the end, which must be a good one.</summary>
    /// <returns>Seconds, and the largest resident set that was seen in MB.</returns>
    public (double Seconds, double Megabytes) Run(string root, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(root, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        long peak = 0;
        while (!process.WaitForExit(20)) peak = Math.Max(peak, PeakOf(process));
        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? (seconds, peak / 1e6) : throw new InvalidOperationException($"{output.Result}\n{errors.Result}");
    }

    public static string Median(IEnumerable<double> values, string form)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2].ToString(form, CultureInfo.InvariantCulture);
    }

    // The system keeps the peak itself, so nothing between two looks is missed.
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static void Wait(Process process)
    {
        using (process)
        {
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException("The command does not build.");
        }
    }
}
