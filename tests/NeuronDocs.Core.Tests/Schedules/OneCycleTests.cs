namespace NeuronDocs.Core.Tests;

public class OneCycleTests
{
    [Fact]
    public void It_climbs_from_a_25th_to_the_largest_rate_and_ends_10000_times_below_the_start()
    {
        var schedule = new OneCycle(0.5, 100);
        Assert.Equal(0.5 / 25, schedule.At(0), 1e-17);
        Assert.Equal((0.02 + 0.5) / 2, schedule.At(15), 1e-16);
        Assert.Equal(0.5, schedule.At(30));
        Assert.Equal((0.5 + 2e-6) / 2, schedule.At(65), 1e-16);
        Assert.Equal([2e-6, 2e-6, 2e-6], new[] { 100, 101, int.MaxValue }.Select(schedule.At));
    }

    /// <summary>PyTorch's formula, end + (start - end) (1 + cos(pi p)) / 2, with the cosine as 1 - 2 sin^2 of half the angle.</summary>
    [Fact]
    public void Each_half_is_PyTorchs_annealing()
    {
        const int Steps = 250, Peak = 75;
        var schedule = new OneCycle(0.3, Steps);
        for (var step = 0; step <= Steps; step++)
        {
            var (start, end, part) = step < Peak ? (0.3 / 25, 0.3, (double)step / Peak) : (0.3, 0.3 / 25 / 1e4, (double)(step - Peak) / (Steps - Peak));
            var sine = Elementary.Sin(Math.PI * part / 2);
            Assert.Equal(end + (start - end) / 2 * (2 - 2 * sine * sine), schedule.At(step), 1e-15);
        }
    }

    [Fact]
    public void It_rises_to_the_peak_and_falls_from_it_without_a_jump()
    {
        var schedule = new OneCycle(0.5, 97);
        for (var step = 0; step < 97; step++)
        {
            var change = schedule.At(step + 1) - schedule.At(step);
            Assert.True(step < 29 ? change > 0 : change < 0);
            Assert.InRange(Math.Abs(change), 0, Math.PI / 2 * 0.5 / 29);
        }
    }

    [Fact]
    public void Without_a_climb_it_is_cosine_decay_and_without_a_descent_it_drops()
    {
        Assert.Equal(0.5, new OneCycle(0.5, 10, 0).At(0));
        Assert.Equal(0.25, new OneCycle(0.5, 10, 0, 1, 1e300).At(5), 1e-16);
        Assert.True(new OneCycle(0.5, 10, 1).At(9) > 0.48);
        Assert.Equal(2e-6, new OneCycle(0.5, 10, 1).At(10), 1e-20);
    }

    /// <summary>Smith and Topin 2019: two straight lines.</summary>
    [Fact]
    public void The_straight_form_is_a_sequence()
    {
        var schedule = new Sequence(new PolynomialDecay(0.1, 0.5, 4), 4, new PolynomialDecay(0.5, 0.1, 4));
        double[] expected = [0.1, 0.2, 0.3, 0.4, 0.5, 0.4, 0.3, 0.2, 0.1, 0.1];
        for (var step = 0; step < 10; step++) Assert.Equal(expected[step], schedule.At(step), 1e-15);
    }

    [Fact]
    public void Impossible_settings_are_named()
    {
        Assert.Equal("Max", Assert.Throws<ArgumentOutOfRangeException>(() => new OneCycle(-1, 1)).ParamName);
        Assert.Equal("Steps", Assert.Throws<ArgumentOutOfRangeException>(() => new OneCycle(1, 0)).ParamName);
        Assert.Equal("Climb", Assert.Throws<ArgumentOutOfRangeException>(() => new OneCycle(1, 1, 1.1)).ParamName);
        Assert.Equal("Start", Assert.Throws<ArgumentOutOfRangeException>(() => new OneCycle(1, 1, Start: 0.5)).ParamName);
        Assert.Equal("End", Assert.Throws<ArgumentOutOfRangeException>(() => new OneCycle(1, 1, End: double.NaN)).ParamName);
    }
}
