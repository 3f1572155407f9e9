namespace NeuronDocs.Core;

/// <summary>
/// A linear climb to the first rate of another schedule, which then starts: $\eta = \eta_0 (k + 1) / n$ at step $k$ of the first $n$, where $\eta_0$ is its first rate,
/// and its rate at step $k - n$ from there on.
/// </summary>
/// <remarks>
/// The first step has a fraction $1 / n$ of the rate, not zero, so that none is lost; the last step of the climb has all of it. The other
/// schedule counts its steps from the end of the warm-up; to let it run from the beginning, multiply: <c>new Product(new WarmUp(100, 1),
/// decay)</c>. Others begin at zero, or at a fraction of their own. Source: Goyal et al. 2017, section 2.2, gradual warm-up.
/// </remarks>
/// <param name="Steps">The steps of the climb, positive.</param>
/// <param name="Then">The schedule after it, a number or another one.</param>
public sealed record WarmUp(int Steps, LearningRateSchedule Then) : LearningRateSchedule
{
    /// <summary>The steps of the climb.</summary>
    public int Steps { get; } = Require.Positive(Steps);

    /// <summary>The schedule after it.</summary>
    public LearningRateSchedule Then { get; } = Require.Given(Then);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return step >= Steps ? Then.At(step - Steps) : Then.At(0) * ((step + 1.0) / Steps);
    }
}
