namespace NeuronDocs.Core;

/// <summary>Which of the two rates of Barzilai and Borwein: both make a multiple of the identity fit the secant equation best.</summary>
public enum BarzilaiBorweinForm
{
    /// <summary>BB1: $s^T s / s^T y$, which fits $y$ to $s / \eta$.</summary>
    LongStep,

    /// <summary>BB2: $s^T y / y^T y$, which fits $s$ to $\eta y$.</summary>
    ShortStep,
}
