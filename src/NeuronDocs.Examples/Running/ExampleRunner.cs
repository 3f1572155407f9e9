using System.Diagnostics;
using System.Runtime.Versioning;

namespace NeuronDocs.Examples;

/// <summary>Runs examples in this process, one or all of them in parallel, each with its own output, culture and time limit.</summary>
public static class ExampleRunner
{
    /// <summary>The environment variable that multiplies every time limit, for slow configurations such as no vector hardware.</summary>
    public const string TimeFactorVariable = "NEURONDOCS_TIME_FACTOR";

    /// <summary>How long an example may take: 10 s, times the factor of <see cref="TimeFactorVariable"/>.</summary>
    public static TimeSpan TimeLimit { get; } = TimeSpan.FromSeconds(10) * TimeFactor();

    /// <summary>Runs an example and waits for its end or its time limit.</summary>
    /// <param name="example">Which one.</param>
    /// <param name="arguments">Values by parameter name; the others keep their defaults.</param>
    /// <param name="timeLimit">How long it may take; <see cref="TimeLimit"/> when not given.</param>
    /// <returns>What came of it; a failure of the example is in it, not thrown.</returns>
    /// <exception cref="ArgumentException">A name is no parameter, or a value is not allowed.</exception>
    [UnsupportedOSPlatform("browser")]
    public static ExampleRun Run(Example example, IReadOnlyDictionary<string, object>? arguments = null, TimeSpan? timeLimit = null) =>
        RunAsync(example, arguments, timeLimit).GetAwaiter().GetResult();

    /// <summary>Runs an example.</summary>
    /// <param name="example">Which one.</param>
    /// <param name="arguments">Values by parameter name; the others keep their defaults.</param>
    /// <param name="timeLimit">How long it may take; <see cref="TimeLimit"/> when not given.</param>
    /// <returns>What came of it; a failure of the example is in it, not thrown.</returns>
    /// <exception cref="ArgumentException">A name is no parameter, or a value is not allowed.</exception>
    [UnsupportedOSPlatform("browser")]
    public static async Task<ExampleRun> RunAsync(Example example, IReadOnlyDictionary<string, object>? arguments = null, TimeSpan? timeLimit = null)
    {
        ExampleArguments.Complete(example, arguments);
        var limit = timeLimit ?? TimeLimit;
        var result = await CapturedRun.OfAsync(example.Id, () => example.Invoke(arguments), limit).ConfigureAwait(false);
        var failure = result.TimedOut
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{example.Id}: still running after {limit.TotalSeconds} s ({example.SourcePath})")
            : result.Exception is { } exception ? Describe(example, exception) : null;
        return new ExampleRun(example, result.Output, result.Figures, result.Elapsed, failure);
    }

    /// <summary>Runs many examples, as many at a time as the machine has processors.</summary>
    /// <param name="examples">Which ones.</param>
    /// <param name="timeLimit">How long each may take; <see cref="TimeLimit"/> when not given.</param>
    /// <returns>What came of each, in their order.</returns>
    [UnsupportedOSPlatform("browser")]
    public static IReadOnlyList<ExampleRun> RunAll(IEnumerable<Example> examples, TimeSpan? timeLimit = null)
    {
        Example[] all = [.. examples];
        var runs = new ExampleRun[all.Length];
        Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => runs[i] = Run(all[i], timeLimit: timeLimit));
        return runs;
    }

    /// <summary>What went wrong and where, in the example's own file: the frame a reader can open.</summary>
    /// <param name="example">Which one failed.</param>
    /// <param name="exception">What it threw.</param>
    /// <returns>One line, as in <see cref="ExampleRun.Failure"/>.</returns>
    public static string Describe(Example example, Exception exception)
    {
        var line = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Where(frame => frame.GetFileName()?.Replace('\\', '/').EndsWith(example.SourcePath, StringComparison.Ordinal) == true)
            .Select(frame => frame.GetFileLineNumber())
            .FirstOrDefault();
        var place = line > 0 ? $"{example.SourcePath}:{line}" : example.SourcePath;
        return $"{example.Id}: {exception.GetType().Name}: {exception.Message} ({place})";
    }

    private static double TimeFactor() =>
        double.TryParse(Environment.GetEnvironmentVariable(TimeFactorVariable), System.Globalization.CultureInfo.InvariantCulture, out var factor) && factor > 0 ? factor : 1;
}
