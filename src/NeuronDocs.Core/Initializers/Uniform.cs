namespace NeuronDocs.Core;

/// <summary>Independent uniform weights on [-bound, bound). Their variance is bound^2 / 3.</summary>
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
