using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace NeuronDocs.Benchmarks;

/// <summary>
/// Short enough that all rows take minutes. The runtime waits before it compiles at full speed what it finds hot; it is told not to, so that the
/// warm-up is over before anything counts.
/// </summary>
internal sealed class ShortRun : ManualConfig
{
    public ShortRun() => AddJob(Job);

    public static Job Job { get; } = Job.Default.WithLaunchCount(1).WithWarmupCount(8).WithIterationTime(TimeInterval.FromMilliseconds(80)).WithIterationCount(15)
        .WithMinInvokeCount(1).WithEnvironmentVariables(new EnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0")).WithId("short");
}

/// <summary>A short run in a process that sees one processor.</summary>
internal sealed class OneThreadRun : ManualConfig
{
    public OneThreadRun() => AddJob(Threads.One(ShortRun.Job));
}

/// <summary>Few iterations, as the naive program takes a second for each; once with one processor, once with two, and each peak where it belongs.</summary>
internal sealed class OneAndTwoThreadsRun : ManualConfig
{
    public OneAndTwoThreadsRun()
    {
        var job = ShortRun.Job.WithWarmupCount(3).WithIterationCount(8);
        AddJob(Threads.One(job), Threads.Two(job));
        AddFilter(new SimpleFilter(benchmark => benchmark.Descriptor.WorkloadMethod.Name != (Threads.IsOne(benchmark.Job) ? nameof(WideStepBenchmarks.PeakOfTwo) : nameof(WideStepBenchmarks.Peak))));
    }
}

internal static class Threads
{
    private const string Variable = "DOTNET_PROCESSOR_COUNT", OneThread = "one-thread", TwoThreads = "two-threads";

    public static Job One(Job job) => job.WithEnvironmentVariables([.. job.Environment.EnvironmentVariables!, new(Variable, "1")]).WithId(OneThread);

    public static Job Two(Job job) => job.WithEnvironmentVariables([.. job.Environment.EnvironmentVariables!, new(Variable, "2")]).WithId(TwoThreads);

    public static bool IsOne(Job job) => job.Id == OneThread;

    /// <summary>What a row's identifier says of its job.</summary>
    public static IEnumerable<string> NameOf(Job job) => job.Id is OneThread or TwoThreads ? [job.Id] : [];
}
