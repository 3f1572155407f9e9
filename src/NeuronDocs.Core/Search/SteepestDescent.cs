namespace NeuronDocs.Core;

/// <summary>Gradient descent with a line search: along $-g$, as far as the search says.</summary>
/// <remarks>
/// With an exact search, two steps in a row are at right angles, and the value of a quadratic falls each step by at least the factor
/// $((\kappa - 1) / (\kappa + 1))^2$ (Nocedal and Wright 2006, theorem 3.3): in a narrow valley it zigzags. Source: Cauchy 1847; Armijo 1966.
/// </remarks>
/// <param name="LineSearch">How far to go each time; <see cref="ArmijoBacktracking"/> if none is given.</param>
public sealed record SteepestDescent(LineSearch? LineSearch = null) : SearchMethod
{
    /// <summary>How far to go each time.</summary>
    public LineSearch LineSearch { get; } = LineSearch ?? new ArmijoBacktracking();

    private protected override SearchRun Begin(Objective objective) => new Run(LineSearch);

    private sealed class Run(LineSearch lineSearch) : SearchRun(lineSearch)
    {
        public override bool Direction(ReadOnlySpan<double> x, ReadOnlySpan<double> gradient, Span<double> direction)
        {
            for (var i = 0; i < gradient.Length; i++) direction[i] = -gradient[i];
            return true;
        }
    }
}
