namespace NeuronDocs.Benchmarks;

/// <summary>The rows in the order of the report. The numbers of the goals were set before anything was measured.</summary>
internal static class Goals
{
    public static IReadOnlyList<Goal> All { get; } =
    [
        new("neuron-8", "one neuron, tanh, 8 inputs"),
        new("neuron-64", "one neuron, tanh, 64 inputs"),
        new("neuron-1024", "one neuron, tanh, 1024 inputs"),
        new("dense-forward-16", "one sample through a layer 16-16, relu"),
        new("dense-forward-128", "one sample through a layer 128-128, relu"),
        new("dense-forward-1024", "one sample through a layer 1024-1024, relu"),
        new("small-step", "2-16-16-1 tanh, batch 32: forward, backward, Adam step", "6 times the same step written with TensorPrimitives, 0 bytes allocated")
        {
            Checks = facts => [facts.FasterThan(SideNames.Tensors, 6), facts.NoBytes],
        },
        new("digit-step-one-thread", "784-128-10 relu, cross-entropy, batch 64: SGD step, one thread", "45 % of the FMA peak")
        {
            Operations = Work.OperationsOfStep(64, 784, 128, 10),
            Checks = facts => [facts.OfPeak(45)],
        },
        new("wide-step-one-thread", "784-1024-1024-10 relu, cross-entropy, batch 128: SGD step, one thread", "60 % of the FMA peak")
        {
            Operations = Work.OperationsOfStep(128, 784, 1024, 1024, 10),
            Checks = facts => [facts.OfPeak(60)],
        },
        new("wide-step-two-threads", "784-1024-1024-10 relu, cross-entropy, batch 128: SGD step, two threads", "1.7 times faster than with one thread")
        {
            Operations = Work.OperationsOfStep(128, 784, 1024, 1024, 10),
            Threads = 2,
            Checks = facts => [facts.FasterThanRow("with one thread", "wide-step-one-thread", 1.7)],
        },
        new("graph", "a 4-8-1 network's loss over 32 samples through `Var`, forward and backward", "100 million nodes/s, 0 bytes allocated per run after the first, 10 times a closure graph")
        {
            Count = Work.GraphNodes,
            Unit = "nodes/s",
            Checks = facts => [facts.MillionsPerSecond(100), facts.NoBytes, facts.FasterThan(SideNames.Closures, 10)],
        },
        new("normals", "1,000,000 standard normal numbers", "3 times a scalar Box-Muller on the same generator")
        {
            Count = Work.Values,
            Unit = "numbers/s",
            Checks = facts => [facts.FasterThan(SideNames.Naive, 3)],
        },
        Function("tanh"),
        Function("sigmoid"),
        Function("exp"),
        Function("log"),
    ];

    private static Goal Function(string name) => new($"functions-{name}", $"{name} of 1,000,000 numbers", "5 times `Math.` in a loop")
    {
        Count = Work.Values,
        Unit = "values/s",
        Checks = facts => [facts.FasterThan(SideNames.Naive, 5)],
    };
}
