namespace NeuronDocs.Examples;

/// <summary>What came of running an example.</summary>
/// <param name="Example">Which one.</param>
/// <param name="Output">Everything it printed, LF line ends; on failure, what it printed before.</param>
/// <param name="Figures">What it drew, in order.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Failure">Why it failed, in one line with the example's own file and line; null when it did not.</param>
public sealed record ExampleRun(Example Example, string Output, IReadOnlyList<RecordedFigure> Figures, TimeSpan Elapsed, string? Failure)
{
    /// <summary>Whether it ran to its end within the time limit.</summary>
    public bool Succeeded => Failure is null;
}
