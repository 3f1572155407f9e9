namespace NeuronDocs.Core.Tests;

public class WarmUpTests
{
    [Fact]
    public void The_climb_begins_with_a_part_and_ends_with_all_of_the_rate() =>
        Assert.Equal([0.25, 0.5, 0.75, 1, 1, 1], Enumerable.Range(0, 6).Select(new WarmUp(4, 1).At));

    [Fact]
    public void What_comes_after_it_starts_at_its_own_beginning()
    {
        var schedule = new WarmUp(4, new StepDecay(8, 0.5, 2));
        Assert.Equal([2, 4, 6, 8, 8, 8, 4, 4, 2], Enumerable.Range(0, 9).Select(schedule.At));
    }

    [Fact]
    public void As_a_factor_it_lets_the_other_run_from_the_beginning()
    {
        var schedule = new Product(new WarmUp(4, 1), new StepDecay(8, 0.5, 2));
        Assert.Equal([2, 4, 3, 4, 2, 2, 1], Enumerable.Range(0, 7).Select(schedule.At));
    }

    [Fact]
    public void It_can_last_as_long_as_steps_can_be_counted()
    {
        Assert.Equal(1, new WarmUp(int.MaxValue, 1).At(int.MaxValue - 1));
        Assert.Equal(1, new WarmUp(int.MaxValue, 1).At(int.MaxValue));
    }

    [Fact]
    public void Impossible_settings_are_named()
    {
        Assert.Equal("Steps", Assert.Throws<ArgumentOutOfRangeException>(() => new WarmUp(0, 1)).ParamName);
        Assert.Equal("Then", Assert.Throws<ArgumentNullException>(() => new WarmUp(1, null!)).ParamName);
    }
}
