using System.Diagnostics;
using System.Globalization;
using NeuronDocs.Site;
using Spectre.Console;

namespace NeuronDocs.Cli;

/// <summary>Where a command writes: results to <see cref="Out"/>, so that they can be piped; progress and failures to <see cref="Error"/>.</summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool Interactive)
{
    public static Terminal OfProcess() => new(Console.Out, Console.Error, !Console.IsErrorRedirected);

    /// <summary>Does work that may take over a second: a live status line for a person, one plain line a step for a log.</summary>
    public async Task<T> WithProgressAsync<T>(string title, Func<Action<BuildStep>, Task<T>> work)
    {
        if (!Interactive)
        {
            Report(title);
            var last = "";
            return await work(step =>
            {
                if (Interlocked.Exchange(ref last, step.Name) != step.Name) Report($"  {step.Name}");
            });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
        var clock = Stopwatch.StartNew();
        var result = await console.Status().StartAsync(
            Markup.Escape(title),
            status => work(step => status.Status(Markup.Escape($"{title} · {step.Name}{(step.Total == 0 ? "" : Count(step))}"))));
        Report(string.Create(CultureInfo.InvariantCulture, $"{title}: {clock.Elapsed.TotalSeconds:0.0} s"));
        return result;
    }

    public void Report(string line)
    {
        lock (Error)
        {
            Error.WriteLine(line);
            Error.Flush();
        }
    }

    private static string Count(BuildStep step) => string.Create(CultureInfo.InvariantCulture, $" {step.Done}/{step.Total}");
}
