namespace NeuronDocs.Core.Tests;

public class LearningRateScheduleContract
{
    public static TheoryData<string> All => Implementations.NamesOf<LearningRateSchedule>();

    [Fact]
    public void All_four_are_found() => Assert.True(Implementations.Of<LearningRateSchedule>().Length >= 4);

    [Theory]
    [MemberData(nameof(All))]
    public void The_rate_is_finite_and_not_negative_for_ever(string name)
    {
        var schedule = Implementations.Named<LearningRateSchedule>(name);
        foreach (var step in new[] { 0, 1, 4, 5, 6, 1000, int.MaxValue })
            Assert.True(schedule.At(step) is >= 0 and < double.PositiveInfinity, $"{schedule.At(step)} at step {step}");
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
    public void A_negative_step_is_refused(string name) =>
        Assert.Equal("step", Assert.Throws<ArgumentOutOfRangeException>(() => Implementations.Named<LearningRateSchedule>(name).At(-1)).ParamName);
}
