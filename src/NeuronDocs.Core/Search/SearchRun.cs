namespace NeuronDocs.Core;

/// <summary>One run of a <see cref="SearchMethod"/>: what the method remembers from one iteration to the next.</summary>
internal abstract class SearchRun(LineSearch? lineSearch)
{
    /// <summary>Writes the direction to go from x. False where the method's model is not convex there.</summary>
    public abstract bool Direction(ReadOnlySpan<double> x, ReadOnlySpan<double> gradient, Span<double> direction);

    /// <summary>Whether there is a way along the direction: a line search needs a negative slope, a full step only a finite one.</summary>
    public bool CanGo(Line line) => lineSearch is null ? double.IsFinite(line.InitialSlope) : line.InitialSlope < 0;

    /// <summary>How far to go along it: by the line search, or the full direction.</summary>
    public virtual LineSearchResult Step(Line line) => lineSearch?.Search(line) ?? new LineSearchResult(1, double.NaN, 0, true);

    /// <summary>Learns from the step that was made and the change of the gradient over it. False where the curvature along it is not positive.</summary>
    public virtual bool Learn(ReadOnlySpan<double> step, ReadOnlySpan<double> change) => true;
}
