namespace NeuronDocs.Core;

/// <summary>Independent uniform weights on $[-b, b)$ with the bound $b$. Their variance is $b^2 / 3$.</summary>
/// <remarks>
/// A bound of $b$ and a standard deviation of $b$ are different things: the deviation is $b / \sqrt 3$. The bound $1 / \sqrt{\mathrm{fan\_in}}$, the "commonly used
/// heuristic" of Glorot and Bengio 2010, equation 1, and still the start of PyTorch's <c>nn.Linear</c>, has the variance $1 / (3\, \mathrm{fan\_in})$.
/// </remarks>
/// <param name="Bound">The bound, at least 0.</param>
public sealed record Uniform(double Bound) : Initializer
{
    /// <summary>The bound $b$: the weights lie in $[-b, b)$.</summary>
    public double Bound { get; } = Require.NotNegative(Bound);

    /// <inheritdoc/>
    public override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        foreach (ref var w in weights) w = Bound * (2 * random.NextDouble() - 1);
    }
}
