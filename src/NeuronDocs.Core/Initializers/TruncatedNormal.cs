namespace NeuronDocs.Core;

/// <summary>Independent normal weights without the tails: a value further than <paramref name="Cut"/> times $\sigma$ from zero is drawn again.</summary>
/// <remarks>
/// <para>
/// What is left is narrower than $\sigma$. For the usual cut of 2 its variance is $0.7737 \sigma^2$, its standard deviation $0.8796 \sigma$:
/// the variance is $\sigma^2 (1 - 2 c\,\varphi(c) / (2 \Phi(c) - 1))$ for a cut $c$, with the standard normal density $\varphi$ and its integral $\Phi$.
/// </para>
/// <para>
/// As here, <c>TruncatedNormal</c> of Keras and <c>truncated_normal</c> of JAX leave that as it is, while their variance scaling divides $\sigma$ by
/// .87962566103423978, which is <see cref="Draw.TruncatedNormal"/> here. PyTorch's <c>trunc_normal_</c> corrects nothing, and its limits, -2 and 2
/// unless set, are weights and not multiples of $\sigma$: with $\sigma = 0.02$ they cut nothing off.
/// </para>
/// <para>Source: Robert 1995, which has the faster way for a small cut: uniform numbers, each kept with the probability $e^{-z^2/2}$.</para>
/// </remarks>
/// <param name="StandardDeviation">$\sigma$, the standard deviation before the cut, at least 0.</param>
/// <param name="Cut">The largest $|w| / \sigma$, positive.</param>
public sealed record TruncatedNormal(double StandardDeviation, double Cut = 2) : Initializer
{
    // sqrt(pi / 2): below it more of the uniform numbers are kept than of the normal ones.
    private const double SmallCut = 1.2533141373155003;

    /// <summary>$\sigma$, the standard deviation before the cut.</summary>
    public double StandardDeviation { get; } = Require.NotNegative(StandardDeviation);

    /// <summary>The largest $|w| / \sigma$.</summary>
    public double Cut { get; } = Require.Positive(Cut);

    /// <summary>The variance of one weight, after the cut: $0.7737 \sigma^2$ for the cut 2.</summary>
    public double Variance => StandardDeviation * StandardDeviation * VarianceLeft(Cut);

    /// <inheritdoc/>
    public override void Fill(Span<double> weights, Fan fan, Random random)
    {
        Check(weights, fan, random);
        foreach (ref var w in weights) w = StandardDeviation * (Cut < SmallCut ? FromUniform(random) : FromNormal(random));
    }

    private double FromNormal(Random random)
    {
        while (true)
        {
            var z = random.NextNormal();
            if (Math.Abs(z) <= Cut) return z;
        }
    }

    private double FromUniform(Random random)
    {
        while (true)
        {
            var z = Cut * (2 * random.NextDouble() - 1);
            if (random.NextDouble() < Elementary.Exp(-z * z / 2)) return z;
        }
    }

    /// <summary>
    /// $1 - 2 c\,\varphi(c) / (2 \Phi(c) - 1)$ without its cancellation for a small $c$: the integral is $2 \varphi(c) (c + c^3/3 + c^5/(3 \cdot 5) + \dots)$, so with
    /// $s = c^2/3 + c^4/(3 \cdot 5) + \dots$ it is $s / (1 + s)$.
    /// </summary>
    private static double VarianceLeft(double c)
    {
        var (sum, term) = (0.0, 1.0);
        for (var n = 3; ; n += 2)
        {
            term *= c * c / n;
            if (sum + term == sum) return 1 / (1 + 1 / sum);
            sum += term;
        }
    }
}
