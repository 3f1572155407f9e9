using System.Reflection;
using BenchmarkDotNet.Attributes;
using NeuronDocs.Examples;

namespace NeuronDocs.Benchmarks;

/// <summary>What a reader waits for: all examples of the site in parallel, as the tests run them. The goal is under 5 s on two cores.</summary>
public class ExampleBenchmarks
{
    private IReadOnlyList<Example> examples = [];

    [GlobalSetup]
    public void Setup() => examples = ExampleCatalog.Find(
        Directory.GetFiles(AppContext.BaseDirectory, "NeuronDocs.Snippets.*.dll").Select(Assembly.LoadFrom));

    [Benchmark]
    public IReadOnlyList<ExampleRun> All()
    {
        var runs = ExampleRunner.RunAll(examples);
        if (runs.Count == 0 || runs.FirstOrDefault(run => !run.Succeeded) is not null)
            throw new InvalidOperationException($"{runs.Count} examples ran, of which failed: {string.Join(", ", runs.Where(run => !run.Succeeded).Select(run => run.Failure))}");
        return runs;
    }
}
