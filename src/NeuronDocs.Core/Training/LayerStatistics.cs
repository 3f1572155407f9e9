namespace NeuronDocs.Core;

/// <summary>What one layer did in one step of training: where signals vanish or explode, and which units are off, shows here first.</summary>
/// <remarks>Source: Glorot and Bengio 2010, who follow the mean and deviation of activations and of back-propagated gradients from layer to layer.</remarks>
/// <param name="Activations">The activations a of all samples of the batch.</param>
/// <param name="Deltas">dL/dz of all samples, each of its sample's own loss: not divided by the number of samples.</param>
/// <param name="Gradient">The gradient of the batch's mean loss, with the penalties if there are any, with respect to the layer's parameters.</param>
public readonly record struct LayerStatistics(Summary Activations, Summary Deltas, Summary Gradient);
