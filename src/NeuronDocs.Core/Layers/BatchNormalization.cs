using System.Globalization;

namespace NeuronDocs.Core;

/// <summary>
/// Batch normalization: in training each channel is shifted and scaled to mean 0 and variance 1 over the batch,
/// $\hat x = (x - \mu) / \sqrt{v + \varepsilon}$, then $z = \gamma \hat x + \beta$ with a learned $\gamma$ and $\beta$, and $a = f(z)$. However badly the
/// layer before is scaled, the next one sees values of the size of $\gamma$.
/// </summary>
/// <remarks>
/// <para>
/// <see cref="Layer.Weights"/> are $\gamma$, one for each channel, at first 1; <see cref="Layer.Biases"/> are $\beta$, at first 0. Inputs are
/// [channel, position]: after a <see cref="Dense"/> layer each neuron is a channel with one position, after a <see cref="Convolution"/> each
/// feature map is a channel, normalized over its positions too. The layer before needs no activation and no bias: the mean takes a bias away.
/// </para>
/// <para>
/// A network that is used sees one sample and no batch. Therefore training keeps running estimates, $r \gets (1 - \alpha) r + \alpha b$ with the momentum
/// $\alpha$ and what the batch has, $b$, which stand for the mean and the variance outside of training. As in the paper and in PyTorch the batch is normalized by the variance
/// with divisor $m$, and the running estimate takes the one with divisor $m - 1$. PyTorch's momentum is this one; that of Keras is $1 - \alpha$.
/// </para>
/// <para>Source: Ioffe and Szegedy 2015, algorithms 1 and 2; section 3.2 for convolutions and for the bias.</para>
/// </remarks>
public sealed class BatchNormalization : Layer
{
    private readonly double[] statistics;

    /// <summary>A layer with $\gamma = 1$, $\beta = 0$, running means 0 and running variances 1.</summary>
    /// <param name="channels">The number of channels: the outputs of a dense layer, the feature maps of a convolution.</param>
    /// <param name="activation">The activation function f.</param>
    /// <param name="positions">The number of positions of a channel, rows times columns of a feature map.</param>
    /// <param name="epsilon">Added to the variance, positive: a constant channel is not divided by zero.</param>
    /// <param name="momentum">The weight of a new batch in the running estimates, over 0 and at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in its range.</exception>
    public BatchNormalization(int channels, Activation activation, int positions = 1, double epsilon = 1e-5, double momentum = 0.1)
        : base(Count(channels, positions), Count(channels, positions), channels, channels, activation)
    {
        Channels = channels;
        Positions = positions;
        Epsilon = Require.Positive(epsilon);
        Momentum = Require.Fraction(momentum);
        statistics = new double[Require.Count(nameof(channels), 2, channels)];
        Reset();
    }

    /// <summary>The number of channels.</summary>
    public int Channels { get; }

    /// <summary>The number of positions of a channel; 1 after a dense layer.</summary>
    public int Positions { get; }

    /// <summary>What is added to the variance.</summary>
    public double Epsilon { get; }

    /// <summary>The weight of a new batch in the running estimates.</summary>
    public double Momentum { get; }

    /// <summary>1 and 1: each value is scaled on its own.</summary>
    public override Fan Fan => new(1, 1);

    /// <summary>No: $\gamma$ is the scale of what the next layer sees.</summary>
    public override bool PenalizesWeights => false;

    /// <summary>2, or 1 where a channel has several positions: one value is its own mean, becomes $\beta$ and lets no gradient pass.</summary>
    public override int FewestSamples => Positions == 1 ? 2 : 1;

    /// <summary>What is added to the variance: without it the output would be another one.</summary>
    public override string Settings => string.Create(CultureInfo.InvariantCulture, $"epsilon {Epsilon}");

    /// <summary>The running means, then the running variances.</summary>
    public override Span<double> Statistics => statistics;

    /// <summary>The running mean of each channel.</summary>
    public Span<double> RunningMean => statistics.AsSpan(0, Channels);

    /// <summary>The running variance of each channel.</summary>
    public Span<double> RunningVariance => statistics.AsSpan(Channels);

    /// <summary>Sets $\gamma$ to 1, $\beta$ to 0, the running means to 0 and the running variances to 1. Nothing is drawn.</summary>
    /// <inheritdoc/>
    public override void Initialize(Initializer initializer, Random random)
    {
        ArgumentNullException.ThrowIfNull(initializer);
        ArgumentNullException.ThrowIfNull(random);
        Reset();
    }

    /// <summary>xhat of each value, then for each channel 1 / sqrt(variance + epsilon), the mean and the variance with divisor m - 1.</summary>
    /// <inheritdoc/>
    protected internal override int MemoryLength(int samples) => Require.Capacity((long)samples * Inputs + 3L * Channels, nameof(samples));

    /// <inheritdoc/>
    protected internal override void PreActivations(ReadOnlySpan<double> x, Span<double> z, Span<double> memory, bool training)
    {
        var m = x.Length / Channels;
        for (var c = 0; c < Channels; c++)
        {
            var (mean, variance) = training ? Moments(x, c) : (RunningMean[c], RunningVariance[c]);
            var (gamma, beta, scale) = (Weights[c], Biases[c], 1 / Math.Sqrt(variance + Epsilon));
            for (var s = c * Positions; s < x.Length; s += Inputs)
            {
                for (var k = s; k < s + Positions; k++)
                {
                    var normalized = (x[k] - mean) * scale;
                    if (training) memory[k] = normalized;
                    z[k] = gamma * normalized + beta;
                }
            }

            if (training) (memory[x.Length + c], memory[x.Length + Channels + c], memory[x.Length + 2 * Channels + c]) = (scale, mean, variance * m / (m - 1));
        }
    }

    /// <summary>
    /// $\partial L/\partial\gamma = \sum \delta \hat x$, $\partial L/\partial\beta = \sum \delta$,
    /// $\partial L/\partial x = \gamma\, (\delta - \overline\delta - \hat x\, \overline{\delta \hat x}) / \sqrt{v + \varepsilon}$:
    /// the two means are the paths through the mean and through the variance of the batch.
    /// </summary>
    /// <inheritdoc/>
    protected internal override void Backward(
        ReadOnlySpan<double> x, ReadOnlySpan<double> memory, ReadOnlySpan<double> delta, Span<double> gradient, Span<double> inputGradient)
    {
        var m = x.Length / Channels;
        for (var c = 0; c < Channels; c++)
        {
            double gamma = 0, beta = 0;
            for (var s = c * Positions; s < x.Length; s += Inputs)
            {
                for (var k = s; k < s + Positions; k++)
                {
                    gamma += delta[k] * memory[k];
                    beta += delta[k];
                }
            }

            gradient[c] += gamma;
            gradient[Channels + c] += beta;
            if (inputGradient.IsEmpty) continue;
            var scale = Weights[c] * memory[x.Length + c];
            for (var s = c * Positions; s < x.Length; s += Inputs)
                for (var k = s; k < s + Positions; k++)
                    inputGradient[k] = scale * (delta[k] - beta / m - memory[k] * (gamma / m));
        }
    }

    /// <inheritdoc/>
    protected internal override void UpdateStatistics(ReadOnlySpan<double> memory)
    {
        var batch = memory[^statistics.Length..];
        for (var i = 0; i < statistics.Length; i++) statistics[i] = (1 - Momentum) * statistics[i] + Momentum * batch[i];
    }

    /// <summary>The mean of a channel over the batch and its positions, and the variance with divisor m.</summary>
    private (double Mean, double Variance) Moments(ReadOnlySpan<double> x, int channel)
    {
        double sum = 0, squares = 0;
        var m = x.Length / Channels;
        for (var s = channel * Positions; s < x.Length; s += Inputs)
            for (var k = s; k < s + Positions; k++) sum += x[k];
        var mean = sum / m;
        for (var s = channel * Positions; s < x.Length; s += Inputs)
            for (var k = s; k < s + Positions; k++) squares += (x[k] - mean) * (x[k] - mean);
        return (mean, squares / m);
    }

    private void Reset()
    {
        Weights.Fill(1);
        Biases.Clear();
        RunningMean.Clear();
        RunningVariance.Fill(1);
    }

    private static int Count(int channels, int positions) => Require.Count(nameof(positions), Require.Positive(channels), Require.Positive(positions));
}
