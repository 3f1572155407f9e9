namespace NeuronDocs.Core;

/// <summary>Independent normal weights with mean zero and a standard deviation that does not look at the fan.</summary>
/// <remarks>
/// With a fixed $\sigma$ the size of a signal changes by $\sigma \sqrt{\mathrm{fan\_in}}$ in every linear layer: 0.01, once the usual choice, lets a signal of
/// 100 neurons shrink tenfold a layer. Tails have no end: one weight in 15,787 is beyond $4 \sigma$ (see <see cref="TruncatedNormal"/>).
/// Source of the 0.01: Krizhevsky, Sutskever and Hinton 2012, section 5.
/// </remarks>
/// <param name="StandardDeviation">$\sigma$, at least 0.</param>
public sealed record Normal(double StandardDeviation) : Initializer
{
    /// <summary>$\sigma$; the variance is its square.</summary>
    public double StandardDeviation { get; } = Require.NotNegative(StandardDeviation);

    /// <inheritdoc/>
    public override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        random.NextNormals(weights);
        foreach (ref var w in weights) w *= StandardDeviation;
    }
}
