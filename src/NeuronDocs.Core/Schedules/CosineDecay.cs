namespace NeuronDocs.Core;

/// <summary>eta = initial * (1 + cos(pi step / steps)) / 2: from the initial rate to zero along half a cosine, and zero afterwards.</summary>
/// <remarks>Source: Loshchilov and Hutter 2017, equation 5, without restarts and with a smallest rate of zero.</remarks>
/// <param name="Initial">eta of step 0, at least 0.</param>
/// <param name="Steps">The step at which the rate reaches zero, positive.</param>
public sealed record CosineDecay(double Initial, int Steps) : LearningRateSchedule
{
    /// <summary>eta of step 0.</summary>
    public double Initial { get; } = Require.NotNegative(Initial);

    /// <summary>The step at which the rate reaches zero.</summary>
    public int Steps { get; } = Require.Positive(Steps);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return step >= Steps ? 0 : Initial * (1 + Elementary.Cos(Math.PI * step / Steps)) / 2;
    }
}
