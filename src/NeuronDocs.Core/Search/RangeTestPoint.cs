namespace NeuronDocs.Core;

/// <summary>One step of a <see cref="RangeTest"/>.</summary>
/// <param name="Rate">$\eta$ of the step.</param>
/// <param name="Loss">The mean loss of the batch, before the step: the work of the smaller rates.</param>
/// <param name="SmoothedLoss">The running mean of the losses up to it.</param>
public readonly record struct RangeTestPoint(double Rate, double Loss, double SmoothedLoss);
