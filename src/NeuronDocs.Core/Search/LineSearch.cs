using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>How far to go in a descent direction: a step $\alpha$ at which $f(x + \alpha p)$ has become small enough, found with few evaluations.</summary>
public abstract record LineSearch
{
    /// <summary>The step that is tried first. Newton and quasi-Newton directions have their length already: 1.</summary>
    public double Initial { get; init => field = Require.Positive(value, nameof(Initial)); } = 1;

    /// <summary>How many steps may be tried before the search gives up.</summary>
    public int Limit { get; init => field = Require.Positive(value, nameof(Limit)); } = 60;

    /// <summary>Looks for a step.</summary>
    /// <param name="line">The objective along the direction.</param>
    /// <returns>The step, or that none was found: one so short that it does not change x is none.</returns>
    /// <exception cref="ArgumentException">The slope at 0 is not negative: along this line the objective does not fall.</exception>
    public LineSearchResult Search(Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (!(line.InitialSlope < 0))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"line has the slope {line.InitialSlope} at 0, expected a negative slope: a descent direction."), nameof(line));
        var found = Find(line);
        return found with { Succeeded = found.Succeeded && line.Moves(found.Step) };
    }

    /// <summary>The search itself.</summary>
    /// <param name="line">The objective along a descent direction.</param>
    /// <returns>The step, or that none was found.</returns>
    protected abstract LineSearchResult Find(Line line);
}
