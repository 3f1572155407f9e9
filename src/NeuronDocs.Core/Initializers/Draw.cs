namespace NeuronDocs.Core;

/// <summary>The distribution that a <see cref="VarianceScaling"/> initializer draws from. All have the same mean, zero, and the same variance.</summary>
public sealed class Draw
{
    private readonly string name;
    private readonly Func<double, Initializer> ofVariance;

    private Draw(string name, Func<double, Initializer> ofVariance) => (this.name, this.ofVariance) = (name, ofVariance);

    /// <summary>A normal distribution with the standard deviation $\sqrt v$, for the variance $v$.</summary>
    public static Draw Normal { get; } = new("normal", variance => new Normal(Math.Sqrt(variance)));

    /// <summary>A uniform distribution on $[-b, b)$ with $b = \sqrt{3 v}$, for the variance $v$.</summary>
    public static Draw Uniform { get; } = new("uniform", variance => new Uniform(Math.Sqrt(3 * variance)));

    /// <summary>A normal distribution cut off at two of its $\sigma$, which is widened so that the variance is what it should be after the cut.</summary>
    /// <remarks>
    /// $\sigma = \sqrt v / 0.8796$. Keras and JAX divide by the same number in their variance scaling, Glorot, He and LeCun initializers;
    /// a Glorot "normal" of theirs is this form, one of PyTorch is <see cref="Normal"/>.
    /// </remarks>
    public static Draw TruncatedNormal { get; } =
        new("truncated normal", variance => new TruncatedNormal(Math.Sqrt(variance / new TruncatedNormal(1).Variance)));

    /// <summary>The initializer that draws independent weights of a given variance from this distribution.</summary>
    /// <param name="variance">Var(w), at least 0.</param>
    /// <returns>The initializer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The variance is negative, infinite or no number.</exception>
    public Initializer OfVariance(double variance) => ofVariance(Require.NotNegative(variance));

    /// <summary>The distribution's name.</summary>
    /// <returns>For example <c>uniform</c>.</returns>
    public override string ToString() => name;
}
