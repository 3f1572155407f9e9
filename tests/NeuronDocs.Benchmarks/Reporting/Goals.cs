namespace NeuronDocs.Benchmarks;

/// <summary>The rows in the order of the report. The numbers of the goals were set before anything was measured.</summary>
internal static class Goals
{
    public static IReadOnlyList<Goal> All { get; } =
    [
        Neuron(8),
        Neuron(64),
        Neuron(1024),
        new("dense-forward-16", "one sample through a layer 16-16, relu"),
        new("dense-forward-128", "one sample through a layer 128-128, relu"),
        new("dense-forward-1024", "one sample through a layer 1024-1024, relu"),
        new("small-step", "2-16-16-1 tanh, batch 32: forward, backward, Adam step", "6 times the same step written with TensorPrimitives, 0 bytes allocated")
        {
            Checks = facts => [facts.FasterThan(SideNames.Tensors, 6), facts.NoBytes],
            Reason = "More than a quarter of the time is tanh of 1,056 values, for which both programs need about as long (row functions-tanh). "
                + "The rest is small: products 16 wide fill four registers, and each of the steps between them is one short pass over memory in both.",
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
            Reason = "15 MB of weights and as much of gradients go through the caches in each step, which the peak does not count: it touches no memory. The same products reach their "
                + "goal in the digit step, whose matrices stay in a cache. The error of this row is large, too.",
        },
        new("wide-step-two-threads", "784-1024-1024-10 relu, cross-entropy, batch 128: SGD step, two threads", "1.7 times faster than with one thread")
        {
            Operations = Work.OperationsOfStep(128, 784, 1024, 1024, 10),
            Threads = 2,
            Checks = facts => [facts.FasterThanRow("with one thread", "wide-step-one-thread", 1.7)],
            Reason = "Within the errors of the two rows. The second core of this machine adds little: the multiply-add peak itself, which touches no memory, is far from twice as high with two threads.",
        },
        new("graph", "a 4-8-1 network's loss over 32 samples through `Var`, forward and backward", "100 million nodes/s, 0 bytes allocated per run after the first, 10 times a closure graph")
        {
            Count = Work.GraphNodes,
            Unit = "nodes/s",
            Checks = facts => [facts.MillionsPerSecond(100), facts.NoBytes, facts.FasterThan(SideNames.Closures, 10)],
            Reason = "The expression is recorded anew in each run, as the program on the page says it, and then computed and differentiated one scalar at a time: nothing of it runs in vectors.",
        },
        new("normals", "1,000,000 standard normal numbers", "3 times a scalar Box-Muller on the same generator")
        {
            Count = Work.Values,
            Unit = "numbers/s",
            Checks = facts => [facts.FasterThan(SideNames.Naive, 3)],
        },
        Function("tanh"),
        Function("sigmoid") with
        {
            Reason = "The goal supposed a slower `Math.Exp`: the naive sigmoid takes less than half of the time of `Math.Tanh` in a loop, while ours does about the same work as our tanh.",
        },
        Function("exp"),
        Function("log") with
        {
            Reason = "The goal supposed a slower `Math.Log`: in a loop it takes a third of the time of `Math.Tanh`. TensorPrimitives needs about as long as ours.",
        },
    ];

    private static Goal Neuron(int inputs) => new($"neuron-{inputs}", $"one neuron, tanh, {inputs} inputs");

    private static Goal Function(string name) => new($"functions-{name}", $"{name} of 1,000,000 numbers", "5 times `Math.` in a loop")
    {
        Count = Work.Values,
        Unit = "values/s",
        Checks = facts => [facts.FasterThan(SideNames.Naive, 5)],
    };
}
