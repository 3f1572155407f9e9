using BenchmarkDotNet.Attributes;

namespace NeuronDocs.Benchmarks;

/// <summary>A loss and its gradient on numbers that remember how they were computed.</summary>
[Config(typeof(ShortRun))]
public class GraphBenchmarks
{
    private readonly TapeGraph tape = new();
    private readonly ClosureGraph closures = new(GraphProblem.Parameters);
    private readonly ObjectGraph objects = new();

    [GlobalSetup]
    public void Setup()
    {
        var expected = Core()[..GraphProblem.ParameterCount];
        Agreement.Require("closures", expected, Closures());
        Agreement.Require("objects", expected, Objects());
    }

    [Benchmark(Baseline = true, Description = SideNames.Ours)]
    public double[] Core() => tape.Gradient();

    [Benchmark(Description = SideNames.Closures)]
    public double[] Closures() => closures.Gradient();

    [Benchmark(Description = SideNames.Objects)]
    public double[] Objects() => objects.Gradient();
}
