namespace NeuronDocs.Core;

/// <summary>What a <see cref="LineSearch"/> found.</summary>
/// <param name="Step">alpha; where the search failed, the last step it tried.</param>
/// <param name="Value">f at this step.</param>
/// <param name="Trials">How many steps were tried.</param>
/// <param name="Succeeded">Whether the step meets the conditions of the search.</param>
public readonly record struct LineSearchResult(double Step, double Value, int Trials, bool Succeeded);
