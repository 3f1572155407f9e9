using System.Runtime.CompilerServices;

namespace NeuronDocs.Core;

/// <summary>
/// Adam that divides by the largest mean square so far instead of the latest, so that a rare large gradient is not forgotten. There are convex
/// problems on which Adam goes to the worst point and this to the best.
/// </summary>
/// <remarks>
/// $m \gets \beta_1 m + (1 - \beta_1) g$, $v \gets \beta_2 v + (1 - \beta_2) g^2$, $u \gets \max(u, v)$; the update is $\hat m / (\sqrt{\hat u} + \varepsilon)$ with
/// $\hat m = m / (1 - \beta_1^t)$ and $\hat u = u / (1 - \beta_2^t)$, as in PyTorch: Adam exactly while $v$ grows. The paper's algorithm 2 leaves both corrections out;
/// Optax takes the maximum after them. Source: Reddi, Kale and Kumar 2018.
/// </remarks>
/// <param name="Beta1">The decay of the mean, at least 0 and below 1.</param>
/// <param name="Beta2">The decay of the mean square, at least 0 and below 1.</param>
/// <param name="Epsilon">Keeps the division finite; at least 0.</param>
public sealed record AmsGrad(double Beta1 = 0.9, double Beta2 = 0.999, double Epsilon = 1e-8) : GradientTransform
{
    /// <summary>The decay of the mean.</summary>
    public double Beta1 { get; } = Require.Decay(Beta1);

    /// <summary>The decay of the mean square.</summary>
    public double Beta2 { get; } = Require.Decay(Beta2);

    /// <summary>Keeps the division finite.</summary>
    public double Epsilon { get; } = Require.NotNegative(Epsilon);

    /// <inheritdoc/>
    public override int StateLength(int parameterCount) => 3 * parameterCount;

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step)
    {
        Check(update, parameters, state, step);
        UpdateLoop.ApplyWithThreeMemories(new Rule(new(Beta1, Beta2), 1 / SumOfWeights(Beta1, step), 1 / SumOfWeights(Beta2, step), Epsilon), update, state);
    }

    private readonly struct Rule(Moments moments, double correction1, double correction2, double epsilon) : IRuleWithThreeMemories
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Next<T>(T g, ref T m, ref T v, ref T largest) where T : struct, ILanes<T>
        {
            moments.Add(g, ref m, ref v);
            largest = T.Max(largest, v);
            return correction1 * m / (T.Sqrt(correction2 * largest) + epsilon);
        }
    }
}
