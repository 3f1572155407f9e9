namespace NeuronDocs.Core;

/// <summary>Two schedules at once: their rates multiplied, so that one is a factor of the other.</summary>
/// <param name="First">A schedule; a number scales the other.</param>
/// <param name="Second">A schedule.</param>
public sealed record Product(LearningRateSchedule First, LearningRateSchedule Second) : LearningRateSchedule
{
    /// <summary>One factor.</summary>
    public LearningRateSchedule First { get; } = Require.Given(First);

    /// <summary>The other factor.</summary>
    public LearningRateSchedule Second { get; } = Require.Given(Second);

    /// <inheritdoc/>
    public override double At(int step) => First.At(step) * Second.At(step);
}
