namespace NeuronDocs.Core;

/// <summary>Independent normal weights with mean zero and a standard deviation that does not look at the fan.</summary>
/// <param name="StandardDeviation">sigma, at least 0.</param>
public sealed record Normal(double StandardDeviation) : Initializer
{
    /// <summary>sigma; the variance is its square.</summary>
    public double StandardDeviation { get; } = Require.NotNegative(StandardDeviation);

    /// <inheritdoc/>
    public override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        foreach (ref var w in weights) w = StandardDeviation * random.NextNormal();
    }
}
