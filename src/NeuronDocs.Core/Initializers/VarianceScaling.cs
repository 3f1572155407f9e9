namespace NeuronDocs.Core;

/// <summary>
/// The family of <see cref="LeCun"/>, <see cref="Glorot"/> and <see cref="He"/>: independent weights of mean zero, whose variance is chosen from
/// the fan so that signals neither grow nor fade from layer to layer.
/// </summary>
public abstract record VarianceScaling : Initializer
{
    /// <summary>Whether to draw from a normal or a uniform distribution of that variance.</summary>
    public Draw Form { get; init; }

    /// <summary>The variance of one weight.</summary>
    /// <param name="fan">The layer's fan_in and fan_out.</param>
    /// <returns>Var(w).</returns>
    public abstract double Variance(Fan fan);

    /// <inheritdoc/>
    public sealed override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        var variance = Variance(fan);
        if (Form == Draw.Uniform)
            new Uniform(Math.Sqrt(3 * variance)).Fill(weights, fan, random);
        else
            new Normal(Math.Sqrt(variance)).Fill(weights, fan, random);
    }
}
