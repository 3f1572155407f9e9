namespace NeuronDocs.Core;

/// <summary>The parametric rectified linear unit: $z = x$ for $x > 0$, else $s x$, with a slope $s$ that is learned.</summary>
/// <remarks>
/// A layer of its own, after one with the <see cref="Identity"/>, since an activation has no parameters; with a slope that stays as it is,
/// <see cref="LeakyRelu"/> does the same. <see cref="Layer.Weights"/> are the slopes, one for each channel; inputs are [channel, position]. After a
/// <see cref="Dense"/> layer each neuron is a channel of one position; one channel that has all positions is one slope for the whole layer. The
/// paper advises against weight decay on the slopes: it would draw them to 0 and the layer to <see cref="Relu"/>. Source: He, Zhang, Ren and Sun
/// 2015, section 2.1, who write $a_i$ for the slope and compare "channel-wise" and "channel-shared".
/// </remarks>
public sealed class PRelu : Layer
{
    private readonly double start;

    /// <summary>A layer whose slopes are all the same at first.</summary>
    /// <param name="channels">The number of slopes.</param>
    /// <param name="positions">How many values share a slope.</param>
    /// <param name="slope">The slope to start from, a finite number; 0.25 in the paper.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is not positive, or the slope is not finite.</exception>
    public PRelu(int channels, int positions = 1, double slope = 0.25)
        : base(Count(channels, positions), Count(channels, positions), channels, 0, new Identity())
    {
        start = Require.Finite(slope);
        Positions = positions;
        Weights.Fill(start);
    }

    /// <summary>1 and 1: each value is on its own.</summary>
    public override Fan Fan => new(1, 1);

    /// <summary>No: slopes drawn to 0 make a <see cref="Relu"/>.</summary>
    public override bool PenalizesWeights => false;

    /// <summary>Sets each slope to the one that the layer was made with. Nothing is drawn.</summary>
    /// <inheritdoc/>
    public override void Initialize(Initializer initializer, Random random)
    {
        ArgumentNullException.ThrowIfNull(initializer);
        ArgumentNullException.ThrowIfNull(random);
        Weights.Fill(start);
    }

    private int Positions { get; }

    /// <inheritdoc/>
    protected internal override void PreActivations(ReadOnlySpan<double> x, Span<double> z, Span<double> memory, bool training)
    {
        var slopes = Weights;
        for (var k = 0; k < x.Length;)
        {
            foreach (var slope in slopes)
                for (var end = k + Positions; k < end; k++) z[k] = x[k] > 0 ? x[k] : slope * x[k];
        }
    }

    /// <summary>$\partial L/\partial s$ is the sum of $x \delta$ over $x \le 0$; $\partial L/\partial x$ is $\delta$ for $x > 0$, else $s \delta$.</summary>
    /// <inheritdoc/>
    protected internal override void Backward(
        ReadOnlySpan<double> x, ReadOnlySpan<double> memory, ReadOnlySpan<double> delta, Span<double> gradient, Span<double> inputGradient)
    {
        var slopes = Weights;
        for (var k = 0; k < x.Length;)
        {
            for (var channel = 0; channel < slopes.Length; channel++)
            {
                for (var end = k + Positions; k < end; k++)
                {
                    if (!(x[k] > 0)) gradient[channel] += x[k] * delta[k];
                    if (!inputGradient.IsEmpty) inputGradient[k] = x[k] > 0 ? delta[k] : slopes[channel] * delta[k];
                }
            }
        }
    }

    private static int Count(int channels, int positions) => Require.Count(nameof(positions), Require.Positive(channels), Require.Positive(positions));
}
