namespace NeuronDocs.Core;

/// <summary>
/// Trains a network: takes a batch, computes the gradient of its mean loss by backpropagation and lets the optimizer step. One record for each
/// step comes back, and the next step is taken when the next record is asked for: <c>break</c> or <c>Take</c> end a run at any time.
/// </summary>
/// <remarks>
/// <para>A run that meets NaN or infinity does not throw: its last record names the loss, the gradient or the parameters, and the parameters
/// stay as they were before that step.</para>
/// <para>The parameters, the optimizer and the batches are what a run leaves behind: another run continues. The gradient step is Cauchy's of
/// 1847, with a part of the samples that of Robbins and Monro 1951.</para>
/// </remarks>
public sealed class Trainer
{
    private readonly RegularizedObjective objective;
    private readonly Network network;
    private readonly Optimizer optimizer;
    private readonly double[] gradient;
    private readonly double[] before;

    /// <summary>Brings together what is trained, what it should make small and who takes the steps.</summary>
    /// <param name="network">The network.</param>
    /// <param name="loss">The loss of one sample.</param>
    /// <param name="optimizer">The optimizer, made for as many parameters as the network has.</param>
    /// <exception cref="ArgumentException">The optimizer was made for another number of parameters.</exception>
    public Trainer(Network network, Loss loss, Optimizer optimizer) : this(new RegularizedObjective(network, loss), optimizer)
    {
    }

    /// <summary>Training in which large weights have a price; the records tell the loss with it.</summary>
    /// <param name="objective">The network, the loss of one sample and the penalties.</param>
    /// <param name="optimizer">The optimizer, made for as many parameters as the network has.</param>
    /// <exception cref="ArgumentException">The optimizer was made for another number of parameters.</exception>
    public Trainer(RegularizedObjective objective, Optimizer optimizer)
    {
        ArgumentNullException.ThrowIfNull(objective);
        ArgumentNullException.ThrowIfNull(optimizer);
        network = objective.Network;
        if (optimizer.ParameterCount != network.ParameterCount)
            throw new ArgumentException($"optimizer is for {optimizer.ParameterCount} parameters, expected {network.ParameterCount}.", nameof(optimizer));
        (this.objective, this.optimizer) = (objective, optimizer);
        gradient = new double[network.ParameterCount];
        before = new double[network.StateLength];
    }

    /// <summary>
    /// $\eta$ of the steps to come, in place of the optimizer's schedule: for a rate that depends on the losses, as that of
    /// <see cref="ReduceOnPlateau"/>. Null, as at first, leaves it to the schedule. It may be set between two steps of a run.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative or not finite.</exception>
    public double? Rate
    {
        get;
        set => field = value is { } rate ? Require.NotNegative(rate, nameof(Rate)) : null;
    }

    /// <summary>Full-batch training: each step sees all samples.</summary>
    /// <param name="inputs">The inputs, one row for each sample, at least one.</param>
    /// <param name="targets">What the outputs should be, as many rows.</param>
    /// <param name="steps">How many steps to take, positive.</param>
    /// <param name="statistics">Whether the records carry statistics of every layer; they cost about as much as the step.</param>
    /// <param name="cancellationToken">Ends the run between two steps.</param>
    /// <returns>One record for each step, each taken when it is asked for.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or the number of steps is not positive. No step has been taken.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the run was canceled, after the last step that a record tells of.</exception>
    public IEnumerable<TrainingStep> Run(
        double[][] inputs, double[][] targets, int steps, bool statistics = false, CancellationToken cancellationToken = default) =>
        Run(MiniBatches.Full(inputs, targets), steps, statistics, cancellationToken);

    /// <summary>Training on batches.</summary>
    /// <param name="batches">The batches; the run goes on where they stand.</param>
    /// <param name="steps">How many steps to take, positive; an epoch has <see cref="MiniBatches.PerEpoch"/>.</param>
    /// <param name="statistics">Whether the records carry statistics of every layer; they cost about as much as the step.</param>
    /// <param name="cancellationToken">Ends the run between two steps.</param>
    /// <returns>One record for each step, each taken when it is asked for.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or the number of steps is not positive. No step has been taken.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: the run was canceled, after the last step that a record tells of.</exception>
    public IEnumerable<TrainingStep> Run(MiniBatches batches, int steps, bool statistics = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batches);
        batches.Check(network);
        Require.Positive(steps);
        return Steps();

        IEnumerable<TrainingStep> Steps()
        {
            for (var i = 0; i < steps; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var record = Step(batches, statistics);
                yield return record;
                if (record.Divergence != Divergence.None) yield break;
            }
        }
    }

    private TrainingStep Step(MiniBatches batches, bool statistics)
    {
        batches.Next();
        network.CopyStateTo(before);
        var value = objective.Gradient(batches.Inputs, batches.Targets, gradient);
        // A finite norm has finite terms; an infinite one may have them too, whose squares overflow.
        var norm = Reduction.Norm(gradient);
        var divergence = !double.IsFinite(value) ? Divergence.Loss
            : double.IsFinite(norm) || Reduction.AreFinite(gradient) ? Divergence.None : Divergence.Gradient;
        var (step, rate) = (optimizer.Steps, Rate ?? optimizer.Rate);
        IReadOnlyList<LayerStatistics> layers = statistics ? network.Summaries(gradient) : [];
        if (divergence == Divergence.None)
        {
            optimizer.Step(network.Parameters, gradient, rate);
            if (!Reduction.AreFinite(network.Parameters)) divergence = Divergence.Parameters;
        }

        if (divergence != Divergence.None) network.RestoreState(before);
        return new(step, batches.Epoch, batches.EndsEpoch, value, rate, norm, divergence, layers);
    }
}
