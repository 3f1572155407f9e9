namespace NeuronDocs.Core;

/// <summary>Which of the two rates of Barzilai and Borwein: both make a multiple of the identity fit the secant equation best.</summary>
public enum BarzilaiBorweinForm
{
    /// <summary>BB1: s's / s'y, which fits y to s / rate.</summary>
    LongStep,

    /// <summary>BB2: s'y / y'y, which fits s to rate y.</summary>
    ShortStep,
}
