namespace NeuronDocs.Core;

/// <summary>$\eta = \eta_0 / (1 + d k)$ at step $k$ for the decay $d$. With decay 1 it is $\eta_0 / t$, counting $t$ from 1: the classic stochastic approximation.</summary>
/// <remarks>With a decay above 0 the rates sum to infinity while their squares do not, as convergence under noise needs. Source: Robbins and Monro 1951.</remarks>
/// <param name="Initial">$\eta$ of step 0, at least 0.</param>
/// <param name="Decay">How fast it falls, at least 0.</param>
public sealed record InverseTimeDecay(double Initial, double Decay) : LearningRateSchedule
{
    /// <summary>$\eta$ of step 0.</summary>
    public double Initial { get; } = Require.NotNegative(Initial);

    /// <summary>How fast it falls.</summary>
    public double Decay { get; } = Require.NotNegative(Decay);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return Initial / (1 + Decay * step);
    }
}
