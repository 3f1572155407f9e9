using System.ComponentModel;
using System.Diagnostics;

namespace NeuronDocs.Playground.Tests;

/// <summary>A program run to its end, or to the time limit.</summary>
/// <param name="Ending">Empty when all went well; else how it ended, in words, and what it wrote to its error stream.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record Command(string Ending, string Output)
{
    // Many times what any of them takes; an endless loop in an example must not hold a build server.
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(6);

    /// <summary>Runs a program; null when there is none of that name on this machine.</summary>
    public static async Task<Command?> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(TimeLimit));
            var inTime = process.HasExited;
            if (!inTime) process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            if (inTime && process.ExitCode == 0) return new Command("", await output);
            return new Command(inTime ? $"'{program}' ended with {process.ExitCode}.\n{await errors}" : $"'{program}' was still running after {TimeLimit}.\n{await errors}", await output);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
