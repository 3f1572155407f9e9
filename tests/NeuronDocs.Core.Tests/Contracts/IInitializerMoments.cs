namespace NeuronDocs.Core.Tests;

/// <summary>
/// What a concept's own test class states about its weights, in closed form; <see cref="InitializerContract"/> finds it by the name
/// [concept]Tests and measures. The initializer is the one that <see cref="Implementations"/> makes, with 0.5 for what has no default.
/// </summary>
internal interface IInitializerMoments
{
    static abstract double Variance(Fan fan);

    static virtual double Mean => 0;
}
