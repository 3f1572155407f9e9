namespace NeuronDocs.Core;

/// <summary>One schedule for a number of steps and another from there on, which counts its own steps from 0.</summary>
/// <remarks>For more than two, the second is a sequence again.</remarks>
/// <param name="First">The schedule of the first steps.</param>
/// <param name="Steps">How many they are, positive.</param>
/// <param name="Then">The schedule of all others.</param>
public sealed record Sequence(LearningRateSchedule First, int Steps, LearningRateSchedule Then) : LearningRateSchedule
{
    /// <summary>The schedule of the first steps.</summary>
    public LearningRateSchedule First { get; } = Require.Given(First);

    /// <summary>How many steps the first schedule has.</summary>
    public int Steps { get; } = Require.Positive(Steps);

    /// <summary>The schedule of all others.</summary>
    public LearningRateSchedule Then { get; } = Require.Given(Then);

    /// <inheritdoc/>
    public override double At(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return step < Steps ? First.At(step) : Then.At(step - Steps);
    }
}
