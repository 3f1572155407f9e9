namespace NeuronDocs.Core;

/// <summary>
/// Adam that divides by the largest mean square so far instead of the latest, so that a rare large gradient is not forgotten. There are convex
/// problems on which Adam goes to the worst point and this to the best.
/// </summary>
/// <remarks>
/// m = beta1 m + (1 - beta1) g, v = beta2 v + (1 - beta2) g^2, vmax = max(vmax, v); the update is m^ / (sqrt(vmax^) + epsilon) with m^ = m / (1
/// - beta1^t) and vmax^ = vmax / (1 - beta2^t), as in PyTorch: Adam exactly while v grows. The paper's algorithm 2 leaves both corrections out;
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
        var n = update.Length;
        Span<double> m = state[..n], v = state[n..(2 * n)], largest = state[(2 * n)..];
        double correction1 = SumOfWeights(Beta1, step), correction2 = SumOfWeights(Beta2, step);
        for (var i = 0; i < n; i++)
        {
            var g = update[i];
            m[i] = Beta1 * m[i] + (1 - Beta1) * g;
            v[i] = Beta2 * v[i] + (1 - Beta2) * (g * g);
            largest[i] = Math.Max(largest[i], v[i]);
            update[i] = m[i] / correction1 / (Math.Sqrt(largest[i] / correction2) + Epsilon);
        }
    }
}
