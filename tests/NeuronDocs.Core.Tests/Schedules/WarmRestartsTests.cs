namespace NeuronDocs.Core.Tests;

public class WarmRestartsTests
{
    /// <summary>Periods of 10, 20, 40 and 80 steps.</summary>
    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 20)]
    [InlineData(30, 40)]
    [InlineData(70, 80)]
    public void Each_period_is_a_cosine_decay_of_its_own(int start, int length)
    {
        var restarts = new WarmRestarts(0.1, 10, 2, 0.003);
        var decay = new CosineDecay(0.1, length, 0.003);
        for (var position = 0; position < length; position++) Assert.Equal(decay.At(position), restarts.At(start + position), 1e-15);
        Assert.Equal(0.1, restarts.At(start));
        Assert.Equal((0.1 + 0.003) / 2, restarts.At(start + length / 2), 1e-16);
        Assert.InRange(restarts.At(start + length - 1), 0.003, 0.006);
    }

    [Fact]
    public void Equal_periods_repeat_for_ever()
    {
        var restarts = new WarmRestarts(0.5, 7);
        for (var step = 0; step < 50; step++) Assert.Equal(restarts.At(step), restarts.At(step + 7));
        Assert.Equal(0.5, restarts.At(7 * 306_783_378));
    }

    /// <summary>Periods of 1, 2, 4, ... steps end after 2^k - 1 of them, and the largest int is 2^31 - 1.</summary>
    [Fact]
    public void The_last_step_that_can_be_counted_may_be_a_restart()
    {
        Assert.Equal(0.5, new WarmRestarts(0.5, 1, 2).At(int.MaxValue));
        Assert.InRange(new WarmRestarts(0.5, 1, 2).At(int.MaxValue - 1), 0, 1e-15);
        Assert.Equal(0.5, new WarmRestarts(0.5, int.MaxValue, int.MaxValue).At(int.MaxValue));
        Assert.Equal(0.25, new WarmRestarts(0.5, 1 << 30).At(1 << 29));
    }

    [Fact]
    public void Impossible_settings_are_named()
    {
        Assert.Equal("Initial", Assert.Throws<ArgumentOutOfRangeException>(() => new WarmRestarts(-1, 1)).ParamName);
        Assert.Equal("Period", Assert.Throws<ArgumentOutOfRangeException>(() => new WarmRestarts(1, 0)).ParamName);
        Assert.Equal("Growth", Assert.Throws<ArgumentOutOfRangeException>(() => new WarmRestarts(1, 1, 0)).ParamName);
        Assert.Equal("Final", Assert.Throws<ArgumentOutOfRangeException>(() => new WarmRestarts(1, 1, 1, double.NaN)).ParamName);
    }
}
