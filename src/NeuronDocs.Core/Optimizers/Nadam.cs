using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// Adam with Nesterov's momentum: the corrected mean $\hat m$ is the one that the next step would begin with, so that the gradient of this step counts more.
/// </summary>
/// <remarks>
/// $m$ and $v$ as in <see cref="Adam"/>; $\hat m = \beta_1 m / (1 - \beta_1^{t+1})$ $+ (1 - \beta_1) g / (1 - \beta_1^t)$ and $\hat v = v / (1 - \beta_2^t)$. This is the
/// paper's algorithm with a constant $\beta_1$, as in Optax. PyTorch lets it grow with the step, $\beta_1 (1 - 0.96^{0.004 t} / 2)$, which the
/// paper proposes as well; Keras has $0.96^t$ there. The first step is $\eta\, (1 + \beta_1 / (1 + \beta_1))$. Source: Dozat 2016.
/// </remarks>
/// <param name="Beta1">The decay of the mean, at least 0 and below 1.</param>
/// <param name="Beta2">The decay of the mean square, at least 0 and below 1.</param>
/// <param name="Epsilon">Keeps the division finite; at least 0.</param>
public sealed record Nadam(double Beta1 = 0.9, double Beta2 = 0.999, double Epsilon = 1e-8) : GradientTransform
{
    /// <summary>The decay of the mean.</summary>
    public double Beta1 { get; } = Require.Decay(Beta1);

    /// <summary>The decay of the mean square.</summary>
    public double Beta2 { get; } = Require.Decay(Beta2);

    /// <summary>Keeps the division finite.</summary>
    public double Epsilon { get; } = Require.NotNegative(Epsilon);

    /// <inheritdoc/>
    public override int StateLength(int parameterCount) => 2 * parameterCount;

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step)
    {
        Check(update, parameters, state, step);
        var forMean = Beta1 / SumOfWeights(Beta1, Math.Min(step, int.MaxValue - 1) + 1);
        var forGradient = (1 - Beta1) / SumOfWeights(Beta1, step);
        UpdateLoop.ApplyWithTwoMemories(new Rule(new(Beta1, Beta2), forMean, forGradient, 1 / SumOfWeights(Beta2, step), Epsilon), update, state);
    }

    private readonly struct Rule(Moments moments, double forMean, double forGradient, double correction2, double epsilon) : IRuleWithTwoMemories
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T g, ref T m, ref T v) where T : struct, ILanes<T>
        {
            moments.Add(g, ref m, ref v);
            return (forMean * m + forGradient * g) / (T.Sqrt(correction2 * v) + epsilon);
        }
    }
}
