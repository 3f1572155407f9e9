using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>The squared loss of a 4-8-1 network of tanh neurons over 32 samples: the samples and where each parameter stands.</summary>
internal static class GraphProblem
{
    public const int Inputs = 4, Hidden = 8, OutputWeights = Hidden * (Inputs + 1), ParameterCount = OutputWeights + Hidden + 1;

    private static readonly Xoshiro256 Random = new(3);

    public static double[] Parameters { get; } = Draw(ParameterCount);

    public static double[][] Samples { get; } = [.. Enumerable.Range(0, Work.GraphSamples).Select(_ => Draw(Inputs))];

    public static double[] Targets { get; } = Draw(Work.GraphSamples);

    private static double[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => Random.NextDouble() - 0.5)];
}
