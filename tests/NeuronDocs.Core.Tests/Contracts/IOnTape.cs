namespace NeuronDocs.Core.Tests;

/// <summary>
/// Written by the tests of an activation: its formula from the paper, in operations of the tape. The tape finds the derivative by itself, which
/// <see cref="ActivationContract"/> compares with that of the library.
/// </summary>
internal interface IOnTape
{
    Var[] OnTape(Var[] z);
}

/// <summary>The same for one neuron.</summary>
internal interface IElementwiseOnTape : IOnTape
{
    Var OnTape(Var z);

    Var[] IOnTape.OnTape(Var[] z) => [.. z.Select(OnTape)];
}
