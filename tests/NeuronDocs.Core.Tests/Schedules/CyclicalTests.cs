using CsCheck;

namespace NeuronDocs.Core.Tests;

public class CyclicalTests
{
    /// <summary>Smith 2017, section 3: cycle = floor(1 + t / 2s), x = |t / s - 2 cycle + 1|, and the height is max(0, 1 - x).</summary>
    [Fact]
    public void The_triangle_is_that_of_the_paper() => Gen.Select(Gen.Int[0, 100_000], Gen.Int[1, 3000]).Sample((step, half) =>
    {
        var cycle = Math.Floor(1 + step / (2.0 * half));
        var height = Math.Max(0, 1 - Math.Abs((double)step / half - 2 * cycle + 1));
        Assert.Equal(0.1 + 0.4 * height, new Triangular(0.1, 0.5, half).At(step), 1e-10);
        Assert.Equal(0.1 + 0.4 * height / Elementary.Pow(2, (int)cycle - 1), new Triangular2(0.1, 0.5, half).At(step), 1e-10);
        Assert.Equal(0.1 + 0.4 * height * Elementary.Pow(0.9999, step), new ExponentialRange(0.1, 0.5, half, 0.9999).At(step), 1e-10);
    }, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Ends_and_peaks_are_exact()
    {
        int[] steps = [0, 7, 14, 21, 28];
        Assert.Equal([0.003, 0.1, 0.003, 0.1, 0.003], steps.Select(new Triangular(0.003, 0.1, 7).At));
        Assert.Equal([0, 8, 0, 4, 0], steps.Select(new Triangular2(0, 8, 7).At));
        Assert.Equal([0, 4, 0, 1, 0], new[] { 0, 1, 2, 3, 4 }.Select(new ExponentialRange(0, 8, 1, 0.5).At));
    }

    /// <summary>The largest int is odd, so it is a peak when half a cycle is one step, and one when half a cycle is all steps.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void The_last_step_that_can_be_counted_is_a_peak(int half)
    {
        Assert.Equal(0.5, new Triangular(0.1, 0.5, half).At(int.MaxValue));
        Assert.Equal(half == 1 ? 0.1 : 0.5, new Triangular2(0.1, 0.5, half).At(int.MaxValue));
        Assert.Equal(0.1, new ExponentialRange(0.1, 0.5, half, 0.99).At(int.MaxValue));
    }

    [Fact]
    public void Impossible_settings_are_named()
    {
        Assert.Equal("Base", Assert.Throws<ArgumentOutOfRangeException>(() => new Triangular(-0.1, 1, 1)).ParamName);
        Assert.Equal("Max", Assert.Throws<ArgumentOutOfRangeException>(() => new Triangular(0.2, 0.1, 1)).ParamName);
        Assert.Equal("HalfCycle", Assert.Throws<ArgumentOutOfRangeException>(() => new Triangular(0.1, 0.2, 0)).ParamName);
        Assert.Equal("Base", Assert.Throws<ArgumentOutOfRangeException>(() => new Triangular2(double.NaN, 1, 1)).ParamName);
        Assert.Equal("Max", Assert.Throws<ArgumentOutOfRangeException>(() => new Triangular2(0.2, double.PositiveInfinity, 1)).ParamName);
        Assert.Equal("HalfCycle", Assert.Throws<ArgumentOutOfRangeException>(() => new Triangular2(0.1, 0.2, 0)).ParamName);
        Assert.Equal("Base", Assert.Throws<ArgumentOutOfRangeException>(() => new ExponentialRange(-1, 1, 1, 1)).ParamName);
        Assert.Equal("Max", Assert.Throws<ArgumentOutOfRangeException>(() => new ExponentialRange(0.2, 0.1, 1, 1)).ParamName);
        Assert.Equal("HalfCycle", Assert.Throws<ArgumentOutOfRangeException>(() => new ExponentialRange(0.1, 0.2, 0, 1)).ParamName);
        Assert.Equal("Factor", Assert.Throws<ArgumentOutOfRangeException>(() => new ExponentialRange(0.1, 0.2, 1, 1.5)).ParamName);
    }

    [Fact]
    public void The_message_says_what_was_expected() => Assert.StartsWith(
        "Max is 0.1, expected a finite number of at least 0.2.", Assert.Throws<ArgumentOutOfRangeException>(() => new Triangular(0.2, 0.1, 1)).Message);
}
