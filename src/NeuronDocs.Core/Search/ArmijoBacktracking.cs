namespace NeuronDocs.Core;

/// <summary>
/// Backtracking: starts with a long step and shortens it until the value has fallen by a fraction of what the slope promised,
/// $\varphi(\alpha) \le \varphi(0) + c_1 \alpha \varphi'(0)$. Needs no gradient but the one it starts with.
/// </summary>
/// <remarks>
/// Source: Armijo 1966; Nocedal and Wright 2006, algorithm 3.1, condition 3.4. A value that is not finite counts as too high. Where even the
/// shortest step does not fall enough, the search has failed and says so.
/// </remarks>
/// <param name="C1">The fraction of the promised decrease that is asked for, between 0 and 1.</param>
/// <param name="Shrink">What each trial multiplies the step by, between 0 and 1.</param>
public sealed record ArmijoBacktracking(double C1 = 1e-4, double Shrink = 0.5) : LineSearch
{
    /// <summary>The fraction of the promised decrease that is asked for.</summary>
    public double C1 { get; } = Require.Between0And1(C1);

    /// <summary>What each trial multiplies the step by.</summary>
    public double Shrink { get; } = Require.Between0And1(Shrink);

    /// <inheritdoc/>
    protected override LineSearchResult Find(Line line)
    {
        var step = Initial;
        for (var trial = 1; ; trial++)
        {
            var value = line.Value(step);
            var falls = double.IsFinite(value) && value <= line.InitialValue + C1 * step * line.InitialSlope;
            if (falls || trial == Limit) return new LineSearchResult(step, value, trial, falls);
            step *= Shrink;
        }
    }
}
