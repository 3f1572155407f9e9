using System.ComponentModel;
using System.Diagnostics;

namespace NeuronDocs.Site;

/// <summary>Another program, run to its end.</summary>
/// <param name="ExitCode">0 when it says that all went well.</param>
/// <param name="Output">What it wrote to its standard output.</param>
/// <param name="Errors">What it wrote to its standard error.</param>
public sealed record CapturedProcess(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a program and waits for it; a canceled wait ends it and what it started.</summary>
    /// <param name="start">What to run; its output and errors are redirected here.</param>
    /// <param name="cancellation">Ends the program.</param>
    /// <returns>How it ended; null when there is no such program on this machine.</returns>
    public static async Task<CapturedProcess?> RunAsync(ProcessStartInfo start, CancellationToken cancellation = default)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            return null;
        }

        using (process)
        {
            try
            {
                var errors = process.StandardError.ReadToEndAsync(cancellation);
                var output = await process.StandardOutput.ReadToEndAsync(cancellation);
                await process.WaitForExitAsync(cancellation);
                return new CapturedProcess(process.ExitCode, output, await errors);
            }
            finally
            {
                if (!process.HasExited) process.Kill(entireProcessTree: true);
            }
        }
    }
}
