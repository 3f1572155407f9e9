namespace NeuronDocs.Core;

/// <summary>What one step of training saw and did.</summary>
/// <param name="Step">The number of steps the optimizer had taken before: 0 for the first.</param>
/// <param name="Epoch">The epoch of the batch, from 0.</param>
/// <param name="EndsEpoch">Whether the batch was the last one of its epoch: the place to look at a validation set.</param>
/// <param name="Loss">The mean loss of the batch, with the penalties if there are any, before the step.</param>
/// <param name="Rate">$\eta$ of the step.</param>
/// <param name="GradientNorm">The Euclidean norm of the gradient, before any transform.</param>
/// <param name="Divergence">What was not finite. The parameters are then as before the step, and the run ends with it.</param>
/// <param name="Layers">The layers from the input to the output, where the run was asked for statistics; otherwise empty.</param>
public readonly record struct TrainingStep(
    int Step,
    int Epoch,
    bool EndsEpoch,
    double Loss,
    double Rate,
    double GradientNorm,
    Divergence Divergence,
    IReadOnlyList<LayerStatistics> Layers);
