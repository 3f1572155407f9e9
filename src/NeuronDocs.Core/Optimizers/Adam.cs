using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// Adam: running means of the gradient ($m$) and of its square ($v$), both corrected for having started at zero; the update is
/// $\hat m / (\sqrt{\hat v} + \varepsilon)$. Its first step is $\eta$ in every coordinate, whatever the gradient's size.
/// </summary>
/// <remarks>
/// With $t$ counted from 1: $m \gets \beta_1 m + (1 - \beta_1) g$, $v \gets \beta_2 v + (1 - \beta_2) g^2$, $\hat m = m / (1 - \beta_1^t)$, $\hat v = v / (1 - \beta_2^t)$.
/// Epsilon stands outside the root, as in the paper. With an epsilon of 0 the size of the gradients does not matter at all, and a coordinate whose
/// gradients have all been 0 is <c>NaN</c>. Source: Kingma and Ba 2015, algorithm 1.
/// </remarks>
/// <param name="Beta1">The decay of the mean, at least 0 and below 1.</param>
/// <param name="Beta2">The decay of the mean square, at least 0 and below 1.</param>
/// <param name="Epsilon">Keeps the division finite; at least 0.</param>
public sealed record Adam(double Beta1 = 0.9, double Beta2 = 0.999, double Epsilon = 1e-8) : GradientTransform
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
        UpdateLoop.ApplyWithTwoMemories(new Rule(new(Beta1, Beta2), 1 / SumOfWeights(Beta1, step), 1 / SumOfWeights(Beta2, step), Epsilon), update, state);
    }

    // The two corrections are the same for all parameters: as factors they leave one division of three.
    private readonly struct Rule(Moments moments, double correction1, double correction2, double epsilon) : IRuleWithTwoMemories
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T g, ref T m, ref T v) where T : struct, ILanes<T>
        {
            moments.Add(g, ref m, ref v);
            return correction1 * m / (T.Sqrt(correction2 * v) + epsilon);
        }
    }
}
