namespace NeuronDocs.Core.Tests;

public class PolynomialDecayTests
{
    [Fact]
    public void Power_one_is_a_line()
    {
        var schedule = new PolynomialDecay(1, 0.5, 4);
        Assert.Equal([1, 0.875, 0.75, 0.625, 0.5, 0.5], Enumerable.Range(0, 6).Select(schedule.At));
        Assert.Equal(0.5, schedule.At(int.MaxValue));
    }

    [Fact]
    public void Power_two_is_a_parabola_that_lands_softly()
    {
        var schedule = new PolynomialDecay(1.6, 0, 4, 2);
        double[] expected = [1.6, 0.9, 0.4, 0.1, 0];
        for (var step = 0; step < 5; step++) Assert.Equal(expected[step], schedule.At(step), 1e-15);
    }

    [Fact]
    public void Power_one_half_is_a_root()
    {
        var schedule = new PolynomialDecay(0.2, 0.1, 100, 0.5);
        for (var step = 0; step <= 100; step++) Assert.Equal(0.1 + 0.1 * Math.Sqrt((100 - step) / 100.0), schedule.At(step), 1e-15);
    }

    [Fact]
    public void Both_ends_are_exact_also_when_it_climbs()
    {
        Assert.Equal([0.1, 0.003, 0.003], new[] { 0, 7, 8 }.Select(new PolynomialDecay(0.1, 0.003, 7, 0.9).At));
        Assert.Equal([0.003, 0.1, 0.1], new[] { 0, 7, 8 }.Select(new PolynomialDecay(0.003, 0.1, 7).At));
    }

    [Fact]
    public void Impossible_settings_are_named()
    {
        Assert.Equal("Initial", Assert.Throws<ArgumentOutOfRangeException>(() => new PolynomialDecay(-1, 0, 1)).ParamName);
        Assert.Equal("Final", Assert.Throws<ArgumentOutOfRangeException>(() => new PolynomialDecay(1, double.NaN, 1)).ParamName);
        Assert.Equal("Steps", Assert.Throws<ArgumentOutOfRangeException>(() => new PolynomialDecay(1, 0, -1)).ParamName);
        Assert.Equal("Power", Assert.Throws<ArgumentOutOfRangeException>(() => new PolynomialDecay(1, 0, 1, 0)).ParamName);
    }
}
