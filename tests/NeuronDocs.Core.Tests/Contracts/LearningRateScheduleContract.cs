namespace NeuronDocs.Core.Tests;

public class LearningRateScheduleContract
{
    public static TheoryData<string> All => Implementations.NamesOf<LearningRateSchedule>();

    [Fact]
    public void All_fourteen_are_found() => Assert.True(Implementations.Of<LearningRateSchedule>().Length >= 14);

    /// <summary>Those made here are 5 steps long or have a period of 5 or 10: the steps are before, on and after their edges.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void The_rate_is_finite_and_not_negative_for_ever(string name)
    {
        var schedule = Implementations.Named<LearningRateSchedule>(name);
        foreach (var step in new[] { 0, 1, 4, 5, 6, 9, 10, 11, 1000, 1 << 30, int.MaxValue - 1, int.MaxValue })
            Assert.True(schedule.At(step) is >= 0 and < double.PositiveInfinity, $"{schedule.At(step)} at step {step}");
    }

    /// <summary>All are made with rates of 0.5 and factors of at most 1; not one step may be longer.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void The_rate_is_never_above_the_largest_that_was_asked_for(string name)
    {
        var schedule = Implementations.Named<LearningRateSchedule>(name);
        for (var step = 0; step < 100; step++) Assert.InRange(schedule.At(step), 0, 0.5);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_rate_is_a_pure_function_of_the_step(string name)
    {
        var schedule = Implementations.Named<LearningRateSchedule>(name);
        double[] forward = [.. Enumerable.Range(0, 20).Select(schedule.At)];
        double[] backward = [.. Enumerable.Range(0, 20).Reverse().Select(schedule.At).Reverse()];
        Assert.Equal(forward, backward);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Asking_for_the_rate_allocates_nothing(string name)
    {
        var schedule = Implementations.Named<LearningRateSchedule>(name);
        var step = 0;
        Assert.Equal(0, Allocation.OfTwenty(() => schedule.At(step++)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Two_of_the_same_settings_are_equal(string name) =>
        Assert.Equal(Implementations.Named<LearningRateSchedule>(name), Implementations.Named<LearningRateSchedule>(name));

    [Theory]
    [MemberData(nameof(All))]
    public void A_negative_step_is_refused(string name) =>
        Assert.Equal("step", Assert.Throws<ArgumentOutOfRangeException>(() => Implementations.Named<LearningRateSchedule>(name).At(-1)).ParamName);
}
