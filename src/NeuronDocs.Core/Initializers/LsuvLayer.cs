namespace NeuronDocs.Core;

/// <summary>What <see cref="Lsuv"/> did in one layer.</summary>
/// <param name="Iterations">How often the weights were divided; 0 if the orthonormal ones were good enough.</param>
/// <param name="Variance">The variance of z after the last division.</param>
public readonly record struct LsuvLayer(int Iterations, double Variance);
