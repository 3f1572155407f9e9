namespace NeuronDocs.Core;

/// <summary>
/// <see cref="Adam"/>, then <see cref="WeightDecay"/>: $w \gets w - \eta\, (\hat m / (\sqrt{\hat v} + \varepsilon) + \lambda w)$. The decay bypasses Adam's scaling.
/// </summary>
/// <remarks>
/// The learning rate multiplies $\lambda$, as in PyTorch. The paper multiplies $\lambda$ by the factor of the schedule alone, so that its $\lambda$ is
/// ours times the base rate. Source: Loshchilov and Hutter 2019, algorithm 2.
/// </remarks>
/// <param name="Lambda">The strength of the decay, at least 0.</param>
/// <param name="Beta1">The decay of the mean, at least 0 and below 1.</param>
/// <param name="Beta2">The decay of the mean square, at least 0 and below 1.</param>
/// <param name="Epsilon">Keeps the division finite; at least 0.</param>
public sealed record AdamW(double Lambda = 0.01, double Beta1 = 0.9, double Beta2 = 0.999, double Epsilon = 1e-8) : GradientTransform
{
    private readonly Chain stages = new Adam(Beta1, Beta2, Epsilon).Then(new WeightDecay(Lambda));

    /// <summary>The strength of the decay.</summary>
    public double Lambda { get; } = Lambda;

    /// <summary>The decay of the mean.</summary>
    public double Beta1 { get; } = Beta1;

    /// <summary>The decay of the mean square.</summary>
    public double Beta2 { get; } = Beta2;

    /// <summary>Keeps the division finite.</summary>
    public double Epsilon { get; } = Epsilon;

    /// <inheritdoc/>
    public override int StateLength(int parameterCount) => stages.StateLength(parameterCount);

    /// <inheritdoc/>
    public override void Apply(Span<double> update, ReadOnlySpan<double> parameters, Span<double> state, int step) =>
        stages.Apply(update, parameters, state, step);
}
