namespace NeuronDocs.Examples;

/// <summary>How captured code ended.</summary>
/// <param name="Output">What it printed, LF line ends.</param>
/// <param name="Figures">What it drew.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Exception">What it threw, if it did.</param>
/// <param name="TimedOut">Whether it was still running at the time limit.</param>
/// <param name="Cut">Whether it printed more than is kept; the output is what came before.</param>
public sealed record CapturedResult(string Output, IReadOnlyList<RecordedFigure> Figures, TimeSpan Elapsed, Exception? Exception, bool TimedOut, bool Cut = false);
