namespace NeuronDocs.Core.Tests;

/// <summary>
/// Written by the tests of an activation: its formula from the paper, for any kind of number. The tape and the dual numbers find its derivatives
/// by themselves, and <see cref="ActivationContract"/> compares those of the library with them.
/// </summary>
internal interface IActivationFormula
{
    T[] Of<T>(T[] z) where T : IScalar<T>;
}

/// <summary>The same for one neuron.</summary>
internal interface IElementwiseFormula : IActivationFormula
{
    T Of<T>(T z) where T : IScalar<T>;

    T[] IActivationFormula.Of<T>(T[] z) => [.. z.Select(Of)];
}
