using NeuronDocs.Core;

namespace NeuronDocs.Benchmarks;

/// <summary>This library as the pages show it, <c>foreach (var step in trainer.Run(...))</c>: a step is one turn of the loop.</summary>
internal sealed class TrainerStep(StepProblem problem) : IStep, IDisposable
{
    private readonly IEnumerator<TrainingStep> run = new Trainer(problem.Network, problem.Loss, problem.NewOptimizer())
        .Run(problem.Inputs, problem.Targets, int.MaxValue).GetEnumerator();

    public double[] Parameters => problem.Network.Parameters.ToArray();

    public double Step()
    {
        if (!run.MoveNext()) throw new InvalidOperationException("The run has ended.");
        return run.Current.Loss;
    }

    public void Dispose() => run.Dispose();
}
