using System.Diagnostics;
using System.Globalization;

namespace NeuronDocs.Examples;

/// <summary>
/// Runs any code as the runner runs an example: on a background thread of its own, output and figures captured, culture invariant, time limited.
/// </summary>
public static class CapturedRun
{
    /// <summary>Runs the code to its end or to the time limit; a run past it is abandoned, and nothing ever waits for it.</summary>
    /// <param name="name">A name for the thread and for the ids in the figures.</param>
    /// <param name="action">The code.</param>
    /// <param name="timeLimit">How long it may take.</param>
    /// <returns>What it printed and drew, and how it ended.</returns>
    public static CapturedResult Of(string name, Action action, TimeSpan timeLimit) => OfAsync(name, action, timeLimit).GetAwaiter().GetResult();

    /// <summary>As <see cref="Of"/>, without a thread that waits.</summary>
    /// <param name="name">A name for the thread and for the ids in the figures.</param>
    /// <param name="action">The code.</param>
    /// <param name="timeLimit">How long it may take.</param>
    /// <returns>What it printed and drew, and how it ended.</returns>
    public static async Task<CapturedResult> OfAsync(string name, Action action, TimeSpan timeLimit)
    {
        ConsoleRouter.Install();
        var recording = new Recording(name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        TaskCompletionSource<Exception?> end = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var clock = Stopwatch.StartNew();
        var thread = new Thread(() =>
        {
            Recording.Current = recording;
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            Exception? failure = null;
            try
            {
                action();
            }
#pragma warning disable CA1031 // Whatever the code throws is its result.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failure = exception;
            }
            end.SetResult(failure);
        })
        { IsBackground = true, Name = name };
        thread.Start();
        var inTime = await Task.WhenAny(end.Task, Task.Delay(timeLimit)).ConfigureAwait(false) == end.Task || end.Task.IsCompleted;
        var elapsed = clock.Elapsed;
        var (output, figures) = recording.Close();
        return new CapturedResult(output, figures, elapsed, inTime ? await end.Task.ConfigureAwait(false) : null, !inTime);
    }
}
