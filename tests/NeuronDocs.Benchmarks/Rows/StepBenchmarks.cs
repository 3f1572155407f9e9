using BenchmarkDotNet.Attributes;

namespace NeuronDocs.Benchmarks;

/// <summary>A training step. Each side has a process of its own, in which it first takes steps beside this library's and must end at the same parameters.</summary>
public abstract class StepBenchmarks
{
    private IStep step = null!;

    private protected abstract StepProblem NewProblem();

    /// <summary>How many steps are compared.</summary>
    private protected virtual int ComparedSteps => 3;

    [GlobalSetup(Target = nameof(Core))]
    public void SetupCore() => step = new TrainerStep(NewProblem());

    [GlobalSetup(Target = nameof(Naive))]
    public void SetupNaive() => step = Compared(new NaiveStep(NewProblem()));

    [GlobalSetup(Target = nameof(Tensors))]
    public void SetupTensors() => step = Compared(new TensorStep(NewProblem()));

    [GlobalSetup(Target = nameof(MathNet))]
    public void SetupMathNet() => step = Compared(new MatrixStep(NewProblem()));

    [Benchmark(Baseline = true, Description = SideNames.Ours)]
    public double Core() => step.Step();

    [Benchmark(Description = SideNames.Naive)]
    public double Naive() => step.Step();

    [Benchmark(Description = SideNames.Tensors)]
    public double Tensors() => step.Step();

    [Benchmark(Description = SideNames.MathNet)]
    public double MathNet() => step.Step();

    private IStep Compared(IStep peer)
    {
        using var ours = new TrainerStep(NewProblem());
        for (var i = 0; i < ComparedSteps; i++) Agreement.Require("loss", [ours.Step()], [peer.Step()]);
        Agreement.Require("parameters", ours.Parameters, peer.Parameters);
        return peer;
    }
}

/// <summary>2-16-16-1, tanh, Adam.</summary>
[Config(typeof(ShortRun))]
public class SmallStepBenchmarks : StepBenchmarks
{
    private protected override StepProblem NewProblem() => StepProblem.Small();
}

/// <summary>784-128-10, the classic of handwritten digits.</summary>
[Config(typeof(OneThreadRun))]
public class DigitStepBenchmarks : StepBenchmarks
{
    private readonly double factor = 0.5;

    [Benchmark(Description = SideNames.Peak)]
    public double Peak() => FusedMultiplyAddPeak.Run(factor);

    private protected override StepProblem NewProblem() => StepProblem.Digits();
}

/// <summary>784-1024-1024-10, whose weights fill the caches.</summary>
[Config(typeof(OneAndTwoThreadsRun))]
public class WideStepBenchmarks : StepBenchmarks
{
    private readonly double factor = 0.5;

    [Benchmark(Description = SideNames.Peak)]
    public double Peak() => FusedMultiplyAddPeak.Run(factor);

    [Benchmark(Description = SideNames.PeakOfTwo)]
    public double PeakOfTwo() => FusedMultiplyAddPeak.RunOnTwoThreads(factor);

    private protected override StepProblem NewProblem() => StepProblem.Wide();

    private protected override int ComparedSteps => 1;
}
