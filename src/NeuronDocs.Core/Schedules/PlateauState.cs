namespace NeuronDocs.Core;

/// <summary>What <see cref="ReduceOnPlateau"/> knows between two losses.</summary>
/// <param name="Rate">eta of the steps until the next loss.</param>
/// <param name="Best">The loss that was the last improvement; infinity before the first.</param>
/// <param name="Waited">The losses in a row that were no improvement.</param>
/// <param name="Resting">The losses still to come that are not held against the rate.</param>
public sealed record PlateauState(double Rate, double Best, int Waited, int Resting);
