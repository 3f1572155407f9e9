namespace NeuronDocs.Core.Tests;

public class ScheduleValuesTests
{
    [Fact]
    public void A_number_is_a_constant_schedule()
    {
        LearningRateSchedule schedule = 0.1;
        Assert.Equal(new ConstantRate(0.1), schedule);
        Assert.Equal([0.1, 0.1], new[] { 0, int.MaxValue }.Select(schedule.At));
    }

    [Fact]
    public void Step_decay_drops_at_each_multiple() =>
        Assert.Equal([8, 8, 8, 4, 4, 4, 2], Enumerable.Range(0, 7).Select(new StepDecay(8, 0.5, 3).At));

    [Fact]
    public void Inverse_time_decay_of_one_is_one_over_t() =>
        Assert.Equal([1.0, 1.0 / 2, 1.0 / 3, 1.0 / 4], Enumerable.Range(0, 4).Select(new InverseTimeDecay(1, 1).At));

    [Fact]
    public void Impossible_settings_are_named()
    {
        Assert.Equal("Rate", Assert.Throws<ArgumentOutOfRangeException>(() => new ConstantRate(-0.1)).ParamName);
        Assert.Equal("Rate", Assert.Throws<ArgumentOutOfRangeException>(() => new ConstantRate(double.NaN)).ParamName);
        Assert.Equal("Every", Assert.Throws<ArgumentOutOfRangeException>(() => new StepDecay(1, 0.5, 0)).ParamName);
        Assert.Equal("Decay", Assert.Throws<ArgumentOutOfRangeException>(() => new InverseTimeDecay(1, -1)).ParamName);
    }
}
