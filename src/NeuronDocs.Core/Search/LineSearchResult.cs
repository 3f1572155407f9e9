namespace NeuronDocs.Core;

/// <summary>What a <see cref="LineSearch"/> found.</summary>
/// <param name="Step">$\alpha$; where the search failed, a step that does not meet its conditions: the last tried, or the best of those of an interval, which may be 0.</param>
/// <param name="Value">f at this step.</param>
/// <param name="Trials">How many steps were tried.</param>
/// <param name="Succeeded">Whether the step meets the conditions of the search.</param>
public readonly record struct LineSearchResult(double Step, double Value, int Trials, bool Succeeded);
