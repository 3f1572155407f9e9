using NeuronDocs.Examples;

namespace NeuronDocs.Snippets.Tests;

/// <summary>Runs by itself, after the tests that run side by side.</summary>
[CollectionDefinition(nameof(SpeedTests), DisableParallelization = true)]
[Collection(nameof(SpeedTests))]
public sealed class SpeedTests
{
    [Fact]
    public void All_examples_together_take_under_five_seconds()
    {
        FreshRuns.Of(FreshRuns.Examples[0].Id);
        // Processor time, not time on the wall: a busy machine is not a slow example.
        var before = Environment.CpuUsage.TotalTime;
        var runs = ExampleRunner.RunAll(FreshRuns.Examples);
        var spent = Environment.CpuUsage.TotalTime - before;
        Assert.True(spent < ExampleRunner.TimeLimit / 2, $"All examples took {spent.TotalSeconds:0.0} s of processor time. The slowest: "
            + string.Join(", ", runs.OrderByDescending(run => run.Elapsed).Take(3).Select(run => $"{run.Example} {run.Elapsed.TotalMilliseconds:0} ms")));
    }
}
