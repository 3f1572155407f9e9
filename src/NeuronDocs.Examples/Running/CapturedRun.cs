using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;

namespace NeuronDocs.Examples;

/// <summary>
/// Runs any code as the runner runs an example: on a background thread of its own, output and figures captured, culture invariant, time limited.
/// </summary>
public static class CapturedRun
{
    /// <summary>How many characters are kept of a run in a host with little memory; see <see cref="Here"/>.</summary>
    public const int OutputLimit = 1_000_000;

    /// <summary>Runs the code to its end or to the time limit; a run past it is abandoned, and nothing ever waits for it.</summary>
    /// <param name="name">A name for the thread and for the ids in the figures.</param>
    /// <param name="action">The code.</param>
    /// <param name="timeLimit">How long it may take.</param>
    /// <returns>What it printed and drew, and how it ended.</returns>
    [UnsupportedOSPlatform("browser")]
    public static CapturedResult Of(string name, Action action, TimeSpan timeLimit) => OfAsync(name, action, timeLimit).GetAwaiter().GetResult();

    /// <summary>
    /// Runs the code to its end on the calling thread: for hosts with one thread, such as a worker in the browser, that are stopped from outside. Of what it
    /// prints, the first <see cref="OutputLimit"/> characters are kept.
    /// </summary>
    /// <param name="name">A name for the ids in the figures.</param>
    /// <param name="action">The code.</param>
    /// <param name="output">Receives the text as it is written, up to the same limit; the result holds all of it anyway.</param>
    /// <returns>What it printed and drew, and how it ended.</returns>
    public static CapturedResult Here(string name, Action action, Action<string>? output = null)
    {
        ConsoleRouter.Install();
        var recording = new Recording(SlugOf(name), output, OutputLimit);
        var clock = Stopwatch.StartNew();
        var (before, culture) = (Recording.Current, CultureInfo.CurrentCulture);
        var failure = Guarded(recording, action);
        (Recording.Current, CultureInfo.CurrentCulture) = (before, culture);
        var (text, figures) = recording.Close();
        return new CapturedResult(text, figures, clock.Elapsed, failure, TimedOut: false, recording.Cut);
    }

    /// <summary>As <see cref="Of"/>, without a thread that waits.</summary>
    /// <param name="name">A name for the thread and for the ids in the figures.</param>
    /// <param name="action">The code.</param>
    /// <param name="timeLimit">How long it may take.</param>
    /// <returns>What it printed and drew, and how it ended.</returns>
    [UnsupportedOSPlatform("browser")]
    public static async Task<CapturedResult> OfAsync(string name, Action action, TimeSpan timeLimit)
    {
        ConsoleRouter.Install();
        var recording = new Recording(SlugOf(name));
        TaskCompletionSource<Exception?> end = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var clock = Stopwatch.StartNew();
        var thread = new Thread(() => end.SetResult(Guarded(recording, action))) { IsBackground = true, Name = name };
        thread.Start();
        var inTime = await Task.WhenAny(end.Task, Task.Delay(timeLimit)).ConfigureAwait(false) == end.Task || end.Task.IsCompleted;
        var elapsed = clock.Elapsed;
        var (output, figures) = recording.Close();
        return new CapturedResult(output, figures, elapsed, inTime ? await end.Task.ConfigureAwait(false) : null, !inTime);
    }

    private static Exception? Guarded(Recording recording, Action action)
    {
        Recording.Current = recording;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            action();
            return null;
        }
#pragma warning disable CA1031 // Whatever the code throws is its result.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
    }

    private static string SlugOf(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
