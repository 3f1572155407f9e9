namespace NeuronDocs.Core;

/// <summary>Independent uniform weights on [-bound, bound). Their variance is bound^2 / 3.</summary>
/// <remarks>
/// A bound of b and a standard deviation of b are different things: the deviation is b / sqrt(3). The bound 1 / sqrt(fan_in), the "commonly used
/// heuristic" of Glorot and Bengio 2010, equation 1, and still the start of PyTorch's <c>nn.Linear</c>, has the variance 1 / (3 fan_in).
/// </remarks>
/// <param name="Bound">The bound, at least 0.</param>
public sealed record Uniform(double Bound) : Initializer
{
    /// <summary>The weights lie in [-bound, bound).</summary>
    public double Bound { get; } = Require.NotNegative(Bound);

    /// <inheritdoc/>
    public override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        foreach (ref var w in weights) w = Bound * (2 * random.NextDouble() - 1);
    }
}
