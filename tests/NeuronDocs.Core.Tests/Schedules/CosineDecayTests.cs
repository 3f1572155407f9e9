using CsCheck;

namespace NeuronDocs.Core.Tests;

public class CosineDecayTests
{
    [Fact]
    public void It_starts_whole_is_half_in_the_middle_and_stays_zero()
    {
        var schedule = new CosineDecay(0.4, 12);
        Assert.Equal(0.4, schedule.At(0));
        Assert.Equal(0.3, schedule.At(4), 1e-16);
        Assert.Equal(0.2, schedule.At(6), 1e-16);
        Assert.Equal(0.1, schedule.At(8), 1e-16);
        Assert.Equal([0, 0, 0], new[] { 12, 13, int.MaxValue }.Select(schedule.At));
    }

    /// <summary>(1 + cos x) / 2 is 1 - sin^2(x/2).</summary>
    [Fact]
    public void With_a_final_rate_it_is_the_square_of_a_sine() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[1, 10_000], Gen.Double[0, 1]).Sample((initial, final, steps, part) =>
        {
            var step = (int)(part * steps);
            var sine = Elementary.Sin(Math.PI / 2 * step / steps);
            Assert.Equal(initial + (final - initial) * sine * sine, new CosineDecay(initial, steps, final).At(step), 1e-14);
        }, seed: "0N0XIzNsQ0O2");

    /// <summary>0.1 and 0.003 are numbers for which final + (initial - final) is not initial.</summary>
    [Fact]
    public void Both_ends_are_exact()
    {
        var schedule = new CosineDecay(0.1, 7, 0.003);
        Assert.Equal([0.1, 0.003, 0.003, 0.003], new[] { 0, 7, 8, int.MaxValue }.Select(schedule.At));
    }

    [Fact]
    public void No_step_changes_more_than_the_slope_in_the_middle()
    {
        var schedule = new CosineDecay(0.5, 100, 0.1);
        for (var step = 0; step < 110; step++) Assert.InRange(schedule.At(step) - schedule.At(step + 1), 0, Math.PI / 2 * 0.4 / 100);
    }

    [Fact]
    public void Without_a_final_rate_the_bits_are_those_of_the_shorter_formula() =>
        Gen.Select(Gen.Double[0, 10], Gen.Int[1, 1000], Gen.Int[0, 1000]).Sample((initial, steps, step) =>
            new CosineDecay(initial, steps).At(step) == (step >= steps ? 0 : initial * (1 + Elementary.Cos(Math.PI * step / steps)) / 2), seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Impossible_settings_are_named()
    {
        Assert.Equal("Initial", Assert.Throws<ArgumentOutOfRangeException>(() => new CosineDecay(double.NaN, 1)).ParamName);
        Assert.Equal("Steps", Assert.Throws<ArgumentOutOfRangeException>(() => new CosineDecay(1, 0)).ParamName);
        Assert.Equal("Final", Assert.Throws<ArgumentOutOfRangeException>(() => new CosineDecay(1, 1, -0.1)).ParamName);
    }
}
