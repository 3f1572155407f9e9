namespace NeuronDocs.Core;

/// <summary>
/// The family of <see cref="LeCun"/>, <see cref="Glorot"/> and <see cref="He"/>: independent weights of mean zero, whose variance is chosen from
/// the fan so that signals neither grow nor fade from layer to layer.
/// </summary>
/// <remarks>
/// A sum of fan_in independent terms has $\mathrm{fan\_in}\, \operatorname{Var}(w)$ times their mean square: forward, the signal keeps its size if $\operatorname{Var}(w) = 1 / \mathrm{fan\_in}$ times
/// what the activation takes away, and backward the same holds for fan_out. <see cref="ScaledVariance"/> is the family with its two settings open.
/// </remarks>
public abstract record VarianceScaling : Initializer
{
    /// <summary>The distribution to draw from; normal, unless set.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public Draw Form { get; init => field = value ?? throw new ArgumentNullException(nameof(Form)); } = Draw.Normal;

    /// <summary>A factor on every weight; 1, unless set. See <see cref="Core.Gain"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to something that is no positive finite number.</exception>
    public double Gain { get; init => field = Require.Positive(value, nameof(Gain)); } = 1;

    /// <summary>The variance of one weight, $g^2$ times the variance of the concept.</summary>
    /// <param name="fan">The layer's fan_in and fan_out.</param>
    /// <returns>$\operatorname{Var}(w)$.</returns>
    public double Variance(Fan fan) => Gain * Gain * VarianceWithoutGain(fan);

    /// <summary>The concept's formula.</summary>
    /// <param name="fan">The layer's fan_in and fan_out.</param>
    /// <returns>$\operatorname{Var}(w)$ where the gain is 1.</returns>
    protected abstract double VarianceWithoutGain(Fan fan);

    /// <inheritdoc/>
    public sealed override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        Form.OfVariance(Variance(fan)).Fill(weights, fan, random);
    }
}
